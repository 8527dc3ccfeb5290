"""Random recurrence rules, expanded by python-dateutil (Debian: python3-dateutil), as JSON.

    python3 tools/corpora/random_rules.py 5000 7 > rules.json

The first number is how many, the second the seed. Rules that dateutil cannot expand within two seconds are left out.
"""

import datetime
import json
import random
import signal
import sys

from dateutil.rrule import rrulestr

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FIRST = datetime.datetime(2019, 1, 1)
LAST = datetime.datetime(2027, 1, 1)


class TooSlow(Exception):
    pass


def stop(_signal, _frame):
    raise TooSlow


def some(values, most=3):
    return ",".join(map(str, random.sample(values, random.randint(1, min(most, len(values))))))


def both_signs(most):
    return list(range(1, most + 1)) + list(range(-most, 0))


def weekdays(frequency, parts):
    days = random.sample(WEEKDAYS, random.randint(1, 4))
    if frequency not in ("MONTHLY", "YEARLY") or "BYWEEKNO" in parts or random.random() < 0.5:
        return ",".join(days)
    most = 5 if frequency == "MONTHLY" or "BYMONTH" in parts else 53
    near = [1, 2, 3, 4, -1, -2, 5, most, -most]
    ordinals = near if random.random() < 0.8 else list(range(1, most + 1))
    return ",".join(f"{random.choice(ordinals)}{day}" for day in days)


def random_rule():
    frequency = random.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    parts = {}
    if random.random() < 0.5:
        parts["INTERVAL"] = random.randint(1, 4)
    end = random.random()
    if end < 0.4:
        parts["COUNT"] = random.randint(1, 40)
    elif end < 0.6:
        until = datetime.datetime(2020, 1, 1) + datetime.timedelta(days=random.randint(0, 4000))
        parts["UNTIL"] = until.strftime("%Y%m%dT%H%M%S")
    if random.random() < 0.3:
        parts["BYMONTH"] = some(range(1, 13))
    if frequency != "WEEKLY" and random.random() < 0.3:
        parts["BYMONTHDAY"] = some(both_signs(31))
    if frequency == "YEARLY" and random.random() < 0.15:
        parts["BYYEARDAY"] = some(both_signs(366))
    if frequency == "YEARLY" and random.random() < 0.15:
        parts["BYWEEKNO"] = some(both_signs(53))
    if random.random() < 0.45:
        parts["BYDAY"] = weekdays(frequency, parts)
    if random.random() < 0.2 and any(name.startswith("BY") for name in parts):
        parts["BYSETPOS"] = some([1, 2, 3, -1, -2, 4, 5])
    if random.random() < 0.25:
        parts["WKST"] = random.choice(WEEKDAYS)
    rest = list(parts.items())
    random.shuffle(rest)
    return ";".join(f"{name}={value}" for name, value in [("FREQ", frequency), *rest])


def expanded(rule, start):
    signal.alarm(2)
    try:
        starts = []
        for one in rrulestr(rule, dtstart=start):
            if one >= LAST:
                break
            starts.append(one.strftime("%Y-%m-%dT%H:%M"))
        return starts
    finally:
        signal.alarm(0)


def main(count, seed):
    random.seed(seed)
    signal.signal(signal.SIGALRM, stop)
    found = []
    while len(found) < count:
        start = FIRST + datetime.timedelta(days=random.randint(0, 1500))
        start = start.replace(hour=random.choice([9, 13, 18]))
        if random.random() < 0.05:
            start = start.replace(year=2020, month=2, day=29)
        rule = random_rule()
        try:
            starts = expanded(rule, start)
        except TooSlow:
            continue
        found.append({"rule": rule, "begins": start.strftime("%Y-%m-%dT%H:%M"), "starts": starts})
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
