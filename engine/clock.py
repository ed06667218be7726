"""Game time: how a step becomes a date and an hour."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

MINUTES_PER_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """Counts game time from a start; it knows nothing of the player's clock.

    Attributes:
        start: game time of step 0.
        seconds_per_step: length of a step in game seconds.
    """

    start: datetime
    seconds_per_step: int = 10

    @property
    def steps_per_minute(self) -> int:
        """Steps in a game minute."""
        return 60 // self.seconds_per_step

    @property
    def steps_per_hour(self) -> int:
        """Steps in a game hour."""
        return 3600 // self.seconds_per_step

    @property
    def steps_per_day(self) -> int:
        """Steps in a game day."""
        return 86400 // self.seconds_per_step

    def at(self, step: int) -> datetime:
        """Game time when a step begins."""
        return self.start + timedelta(seconds=step * self.seconds_per_step)

    def step_of(self, moment: datetime) -> int:
        """The first step that begins at or after a moment; below 0 before the start."""
        seconds = (moment - self.start).total_seconds()
        return int(-(-seconds // self.seconds_per_step))

    def minute_of_day(self, step: int) -> int:
        """Minutes since midnight, 0 to 1439."""
        moment = self.at(step)
        return moment.hour * 60 + moment.minute

    def day_of(self, step: int) -> date:
        """The calendar day of a step."""
        return self.at(step).date()

    def step_at(self, day: date, minute: int) -> int:
        """The step at which `minute` of `day` begins; minutes may pass 1440."""
        midnight = datetime.combine(day, datetime.min.time())
        return self.step_of(midnight + timedelta(minutes=minute))
