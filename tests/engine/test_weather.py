from datetime import date, datetime, timedelta

from engine.weather import forecast, season_of, weather_at

YEAR = [date(2023, 1, 1) + timedelta(days=number) for number in range(365)]


def test_the_same_seed_and_day_have_the_same_weather() -> None:
    assert [forecast(3, day) for day in YEAR] == [forecast(3, day) for day in YEAR]
    assert any(forecast(3, day) != forecast(4, day) for day in YEAR)


def test_an_hour_has_the_weather_of_the_forecast() -> None:
    moment = datetime(2023, 2, 13, 8, 59)
    assert weather_at(1, moment) == forecast(1, moment.date())[8]


def test_it_snows_in_the_cold_months_only_and_rains_in_all_seasons() -> None:
    snowy = {
        day.month for day in YEAR for seed in range(9) if "snow" in forecast(seed, day)
    }
    rainy = {season_of(day) for day in YEAR if "rain" in forecast(1, day)}
    assert snowy <= {11, 12, 1, 2, 3}
    assert {12, 1, 2} <= snowy
    assert rainy == {"winter", "spring", "summer", "autumn"}


def test_most_hours_are_clear() -> None:
    hours = [hour for day in YEAR for hour in forecast(1, day)]
    assert 0.75 < hours.count("clear") / len(hours) < 0.95
