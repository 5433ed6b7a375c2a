/** The admin API said no, or said nothing. */
export class AdminFailed extends Error {
  override readonly name = 'AdminFailed';
  /** The status of the answer; undefined where none came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}
