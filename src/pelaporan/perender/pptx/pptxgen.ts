// The library's types under short names. Imported by the writers only.
import type Pptx from "pptxgenjs";

export type Berkas = Pptx;
export type Slide = Pptx.Slide;
export type TextProps = Pptx.TextProps;
export type TextPropsOptions = Pptx.TextPropsOptions;
export type TableCell = Pptx.TableCell;
export type TableRow = Pptx.TableRow;
export type IChartOpts = Pptx.IChartOpts;
