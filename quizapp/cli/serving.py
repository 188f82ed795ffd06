"""`quizapp serve`."""

from pathlib import Path

import click

from quizapp.cli.fault import Fault
from quizapp.config import ConfigError


@click.command()
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen on."
)
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the database; by default $QUIZAPP_DATA or your user data folder.",
)
def serve(host: str, port: int, data: Path | None) -> None:
    """Serve the app on this computer."""
    from quizapp.web import serving  # noqa: PLC0415 (the other commands need no Flask)

    click.echo(f"quizapp is getting ready: http://{host}:{port} (Ctrl+C ends it)")
    try:
        serving.serve(host, port, data)
    except ConfigError as error:
        raise Fault(str(error)) from error
    except OSError as error:
        raise Fault(
            f"{host}:{port} cannot be served: {error.strerror or error}."
        ) from error
