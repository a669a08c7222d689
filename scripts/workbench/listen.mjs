const PORTS_TRIED = 20;

const tryPort = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/** Has the server listen on this machine only, at `port` or, while that is taken, the next. Resolves to the port. */
export async function listen(server, port) {
  for (let tried = port; ; tried++) {
    try {
      return await tryPort(server, tried);
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tried + 1 >= port + PORTS_TRIED) throw error;
    }
  }
}
