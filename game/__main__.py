"""`python -m game`: opens the window."""

import os
import sys
import traceback
from datetime import datetime

NO_PYGAME_CE = (
    "Smallville needs pygame-ce, but plain pygame is installed in its place. "
    "Run: python -m pip uninstall pygame, then: "
    "python -m pip install --force-reinstall pygame-ce"
)
NO_DISPLAY = (
    "Smallville cannot open a window here ({reason}). Start it on a desktop, "
    "or run a town without a window: python -m engine --help"
)
BROKEN = (
    "Smallville had to stop ({reason}). Your town is kept up to its last step. "
    "Details: {file}"
)


def main() -> int:
    """Open the window and play; the exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # Windows shows the list of candidates for Chinese input only if asked.
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    import pygame

    if not getattr(pygame, "IS_CE", False):
        return _stop(NO_PYGAME_CE)
    try:
        pygame.display.init()
        pygame.font.init()
        return _play()
    except pygame.error as error:
        if pygame.display.get_surface() is None:
            return _stop(NO_DISPLAY.format(reason=error))
        return _broken(error)
    except Exception as error:  # the last place to turn a fault into a sentence
        return _broken(error)
    finally:
        pygame.quit()


def _play() -> int:
    from game import paths, settings
    from game.app import App
    from game.loading import finish
    from game.scenes.title import Title

    chosen, problem = settings.load(paths.settings_file())
    app = App(chosen)
    if problem is not None:
        app.notice(problem)
    app.push(Title(app))
    try:
        app.run()
    finally:
        finish()
    return 0 if app.failure is None else _stop(app.locale.tell(app.failure))


def _broken(error: Exception) -> int:
    """Write what happened to a file, and say so in one sentence."""
    from game import paths

    file = paths.home() / "crash.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as stream:
            stream.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n")
            traceback.print_exception(error, file=stream)
    except OSError:
        traceback.print_exception(error)
    return _stop(BROKEN.format(reason=repr(error), file=file))


def _stop(sentence: str) -> int:
    # A windowed build has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(sentence + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
