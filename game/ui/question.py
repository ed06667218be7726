"""A question with two answers, and the words it is drawn with."""

from game.ui.form import Form
from game.ui.page import Page
from game.ui.skin import SkinnedManager
from game.ui.widgets import picture
from game.view.fonts import Fonts


class Question:
    """Widgets of a question; the scene watches `yes` and `no`.

    Args:
        ui: the manager of the scene.
        fonts: letters at the present scale.
        title: what it is about.
        text: the question.
        yes: the word that does it; `no` the word that does not, empty for none.
    """

    def __init__(
        self,
        ui: SkinnedManager,
        fonts: Fonts,
        title: str,
        text: str,
        yes: str,
        no: str,
    ) -> None:
        draft = Page(fonts, ui.interface, ui.px(440))
        draft.paragraph(text)
        rows = draft.height / ui.px(42) + 0.4
        form = Form(ui, title, rows, width=500)
        place = form.whole_row(rows)
        page = Page(fonts, ui.interface, place.width)
        page.paragraph(text)
        place.height = page.height
        picture(ui, place, page.finish(), form.inside)
        words = [(yes, "@primary")] + ([(no, "")] if no else [])
        buttons = form.feet(words)
        self.yes = buttons[0]
        self.no = buttons[1] if no else None
