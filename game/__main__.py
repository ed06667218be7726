"""`python -m game [TOWN]`: opens the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.roots import assets_root
from engine.version import VERSION
from game.last_words import has_sentences, sentence, write

MISUSED = 2

UNSEEN = frozenset(("dummy", "evdev", "offscreen"))
"""Drivers of SDL that show nothing; it falls back on one where there is no screen."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and play.

    Args:
        arguments: `--version`, or a town file to open; those of the process if None.

    Returns:
        The exit status: 0 played, 1 something went wrong, 2 wrong usage.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given == ["--version"]:
        return _tell_version()
    if any(one.startswith("-") for one in given) or len(given) > 1:
        write(sentence("start.unknown_option", option=" ".join(given)))
        return MISUSED
    if not has_sentences():
        return _stop("start.no_sentences", folder=str(assets_root() / "locale"))
    town = Path(given[0]).absolute() if given else None
    if town is not None and not town.is_file():
        return _stop("start.no_town", file=str(town))
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # Windows shows the list of candidates for Chinese input only if asked.
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    return _with_log(town)


def _tell_version() -> int:
    if sys.stdout is not None:
        sys.stdout.write(f"Smallville {VERSION}\n")
    return 0


def _with_log(town: Path | None) -> int:
    from game import paths
    from game.logbook import logbook
    from game.memory import hold_little

    hold_little()
    with logbook(paths.logs()):
        return _with_window(town)


def _with_window(town: Path | None) -> int:
    import pygame

    if not getattr(pygame, "IS_CE", False):
        return _stop("start.no_pygame_ce")
    try:
        pygame.display.init()
        if _is_unseen(pygame.display.get_driver()):
            return _stop_unseen(sentence("start.no_screen"))
        pygame.font.init()
        return _play(town)
    except pygame.error as error:
        if pygame.display.get_surface() is None:
            return _stop_unseen(str(error))
        return _broken(error)
    except Exception as error:  # the last place to turn a fault into a sentence
        return _broken(error)
    finally:
        pygame.quit()


def _play(town: Path | None) -> int:
    from game import paths, settings
    from game.app import App
    from game.loading import finish
    from game.locale import preferred_language
    from game.scenes.title import Title

    usual = settings.Settings(language=preferred_language())
    chosen, problem = settings.load(paths.settings_file(), usual)
    app = App(chosen)
    for said in (paths.home_problem(), problem):
        if said is not None:
            app.notice(said)
    if town is None:
        app.push(Title(app))
    else:
        from game.scenes.opening import OpeningTown

        app.push(OpeningTown.of_file(app, town))
    try:
        app.run()
    finally:
        app.close()
        finish()
    if app.failure is not None:
        write(app.locale.tell(app.failure))
        return 1
    return 0


def _broken(error: Exception) -> int:
    """Write a report, and say so in the window and in the terminal."""
    from game import paths
    from game.crash import write_report
    from game.farewell import say_farewell
    from game.logbook import LOG

    LOG.critical("stopped by a fault", exc_info=error)
    file = write_report(error, paths.crashes(), paths.logs())
    text = sentence("crash.text", reason=f"{type(error).__name__}: {error}")
    if file is not None:
        text += "\n" + sentence("crash.report", file=str(file))
    else:
        text += "\n" + sentence("crash.no_report", folder=str(paths.crashes()))
    write(text.replace("\n", " "))
    say_farewell(sentence("crash.title"), text, sentence("crash.foot"))
    return 1


def _stop(key: str, **parts: str) -> int:
    write(sentence(key, **parts))
    return 1


def _stop_unseen(reason: str) -> int:
    return _stop("start.no_display", reason=reason, command=_headless())


def _is_unseen(driver: str) -> bool:
    """Whether nobody could see the window, though nobody asked for that."""
    asked = "SDL_VIDEODRIVER" in os.environ or "SDL_VIDEO_DRIVER" in os.environ
    return driver in UNSEEN and not asked


def _headless() -> str:
    """How the town without a window is started from here."""
    return (
        "smallville-headless" if getattr(sys, "frozen", False) else "python -m engine"
    )


if __name__ == "__main__":
    sys.exit(main())
