/** An error the host answers a batch with: Excel's code and, where it is documented, Excel's sentence. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = () =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

export const wrongShape = () =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const alreadyExists = () =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidOperation = (message: string) => new HostError("InvalidOperation", message);

export const accessDenied = () =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const cellEditMode = () =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

export const generalException = () =>
  new HostError("GeneralException", "There was an internal error while processing the request.", 500);

/** What the workbench does not implement fails loudly, by its name. */
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `workbench: ${member} is not implemented`, 501);
