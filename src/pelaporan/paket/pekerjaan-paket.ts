// The name under which the queue knows the work on packages of reports. Read by whoever puts it there and by the worker.

/** Its data is `{ pemdaId, paketId }`. */
export const KERJAKAN_PAKET = "paket-laporan";
