"""What python-dateutil (Debian: python3-dateutil) makes of calendar files, as JSON.

    printf '%s\\n' a.ics b.ics | python3 tools/corpora/expand_files.py 400 Europe/Copenhagen > expanded.json

An expander of its own, to compare the importer with: it parses only what says when events are. The first number is how many days
from the first event series are written out; the zone is that of times without one. A file that it cannot follow says why.
"""

import datetime
import io
import json
import re
import signal
import sys
import zoneinfo

from dateutil import tz
from dateutil.rrule import rruleset, rrulestr

DAY = datetime.timedelta(days=1)
TIMES = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$")


class CannotSay(Exception):
    pass


def stop(_signal, _frame):
    raise CannotSay("too slow")


def text_of(data):
    data = re.sub(rb"\r?\n[ \t]", b"", data)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def property_of(line):
    found = re.match(r'^([A-Za-z][\w-]*)((?:;[\w-]+=(?:"[^"]*"|[^":;])*)*):(.*)$', line)
    if not found:
        return None
    name, parameters, value = found.groups()
    pairs = re.findall(r';([\w-]+)=("[^"]*"|[^";]*)', parameters)
    return name.upper(), {key.upper(): one.strip('"') for key, one in pairs}, value.strip()


def events_of(text):
    events, depth, own = [], [], None
    for line in text.splitlines():
        found = re.match(r"^(BEGIN|END):\s*([\w-]+)\s*$", line, re.I)
        if found:
            word, name = found.group(1).upper(), found.group(2).upper()
            if word == "BEGIN":
                depth.append(name)
                if name == "VEVENT":
                    own = []
            else:
                if name == "VEVENT" and own is not None:
                    events.append(own)
                    own = None
                if name in depth:
                    del depth[len(depth) - 1 - depth[::-1].index(name):]
        elif own is not None and depth and depth[-1] == "VEVENT":
            one = property_of(line)
            if one:
                own.append(one)
    return events


class Zones:
    def __init__(self, text, floating):
        self.floating = floating
        try:
            self.own = tz.tzical(io.StringIO(text.replace("\r\n", "\n")))
        except Exception:
            self.own = None
        said = re.search(r"^X-WR-TIMEZONE[^:\r\n]*:(.+)$", text, re.I | re.M)
        try:
            self.floating = self.named(said.group(1).strip()) if said else floating
        except CannotSay:
            pass

    def named(self, name):
        try:
            return zoneinfo.ZoneInfo(name)
        except Exception:
            pass
        try:
            zone = self.own.get(name) if self.own else None
        except Exception:
            zone = None
        if zone is None:
            raise CannotSay(f"zone {name}")
        return zone


def moment(value, parameters, zones):
    """A day, or a wall-clock time and its zone."""
    found = TIMES.match(value)
    if not found:
        raise CannotSay(f"time {value}")
    year, month, day, hour, minute, second, utc = found.groups()
    if hour is None:
        return datetime.date(int(year), int(month), int(day)), None
    wall = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute))
    if utc:
        return wall, datetime.timezone.utc
    if "TZID" in parameters:
        return wall, zones.named(parameters["TZID"])
    return wall, zones.floating


def in_zone(wall, own, zone):
    return wall if own == zone else wall.replace(tzinfo=own).astimezone(zone).replace(tzinfo=None)


def told(wall, zone):
    if zone is None:
        return {"day": wall.isoformat()}
    instant = int(wall.replace(tzinfo=zone).timestamp() // 60)
    return {"minute": instant, "wall": wall.strftime("%Y-%m-%dT%H:%M")}


def rule_for(value, begins, zone):
    """UNTIL as the clock on the wall shows it, since that is what is counted here."""
    found = re.search(r"UNTIL=([0-9TZ]+)", value, re.I)
    if not found:
        return value
    until = TIMES.match(found.group(1).upper())
    if not until:
        raise CannotSay(f"UNTIL {value}")
    year, month, day, hour, minute, _, utc = until.groups()
    if hour is None or zone is None:
        wall = datetime.datetime(int(year), int(month), int(day), 23, 59)
    else:
        wall = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute))
        if utc:
            wall = in_zone(wall, datetime.timezone.utc, zone)
    return re.sub(r"UNTIL=[0-9TZ]+", "UNTIL=" + wall.strftime("%Y%m%dT%H%M00"), value, flags=re.I)


def first(event, name):
    return next((one for one in event if one[0] == name), None)


def starts_of(event, zones, window, changed):
    begin = first(event, "DTSTART")
    wall, zone = moment(begin[2], begin[1], zones)
    repeats = [one for one in event if one[0] in ("RRULE", "RDATE")]
    if not repeats:
        return [told(wall, zone)]
    as_time = lambda one: one if isinstance(one, datetime.datetime) else datetime.datetime.combine(one, datetime.time())
    rules, from_wall = rruleset(), as_time(wall)
    rules.rdate(from_wall)
    def values(name):
        for _, parameters, value in (one for one in event if one[0] == name):
            for text in value.split(","):
                own, own_zone = moment(text.split("/")[0], parameters, zones)
                if zone is not None and own_zone is not None:
                    own = in_zone(own, own_zone, zone)
                yield own
    for name, _, value in repeats:
        if name == "RRULE":
            rules.rrule(rrulestr(rule_for(value, wall, zone), dtstart=from_wall))
    for _, _, value in (one for one in event if one[0] == "EXRULE"):
        rules.exrule(rrulestr(rule_for(value, wall, zone), dtstart=from_wall))
    for own in values("RDATE"):
        if isinstance(own, datetime.datetime) == isinstance(wall, datetime.datetime):
            rules.rdate(as_time(own))
    excluded = set()
    for own in values("EXDATE"):
        excluded.add(own if isinstance(own, datetime.datetime) and zone is not None else as_time(own).date())
    out = []
    for one in rules:
        if one > window[1]:
            break
        key = one if zone is not None else one.date()
        if one < window[0] or key in excluded or one.date() in excluded or key in changed:
            continue
        out.append(told(key, zone))
    return out


def newest(events):
    kept = {}
    for i, event in enumerate(events):
        text = lambda name: (first(event, name) or ("", {}, ""))[2]
        uid = text("UID")
        key = (uid, text("RECURRENCE-ID")) if uid else i
        try:
            version = (int(text("SEQUENCE") or 0), text("LAST-MODIFIED") or text("DTSTAMP"))
        except ValueError:
            version = (0, "")
        if key not in kept or version >= kept[key][0]:
            kept[key] = (version, event)
    return [event for _, event in kept.values()]


def expanded(data, days, floating):
    text = text_of(data)
    zones = Zones(text, floating)
    open_ones = [
        one for one in events_of(text)
        if (first(one, "CLASS") or ("", {}, ""))[2].upper() not in ("PRIVATE", "CONFIDENTIAL")
    ]
    events = [one for one in newest(open_ones) if first(one, "DTSTART")]
    begins = []
    for event in events:
        begin = first(event, "DTSTART")
        begins.append(str(moment(begin[2], begin[1], zones)[0])[:10])
    if not begins:
        return None, []
    start = datetime.datetime.fromisoformat(min(begins))
    window = (start, start + days * DAY + datetime.timedelta(hours=23, minutes=59))
    series = {first(one, "UID")[2]: one for one in events if first(one, "UID") and not first(one, "RECURRENCE-ID")}
    changed = {}
    for event in events:
        change = first(event, "RECURRENCE-ID")
        if not change:
            continue
        if "RANGE" in change[1]:
            raise CannotSay("a change of all that follow")
        uid = (first(event, "UID") or ("", {}, ""))[2]
        of = series.get(uid)
        if of is None:
            continue
        of_begin = first(of, "DTSTART")
        of_wall, of_zone = moment(of_begin[2], of_begin[1], zones)
        own, own_zone = moment(change[2], change[1], zones)
        if of_zone is not None and own_zone is not None:
            own = in_zone(own, own_zone, of_zone)
        elif of_zone is not None:
            own = datetime.datetime.combine(own, of_wall.time())
        elif isinstance(own, datetime.datetime):
            own = own.date()
        changed.setdefault(uid, set()).add(own)
    found = []
    for event in events:
        uid = (first(event, "UID") or ("", {}, ""))[2]
        taken = set() if first(event, "RECURRENCE-ID") else changed.get(uid, set())
        if first(event, "RECURRENCE-ID"):
            begin = first(event, "DTSTART")
            found.append(told(*moment(begin[2], begin[1], zones)))
        else:
            found.extend(starts_of(event, zones, window, taken))
    return min(begins), found


def main(days, zone):
    signal.signal(signal.SIGALRM, stop)
    answers = {}
    for path in sys.stdin.read().splitlines():
        signal.alarm(5)
        try:
            begins, starts = expanded(open(path, "rb").read(), days, zoneinfo.ZoneInfo(zone))
            answers[path] = {"begins": begins, "starts": starts}
        except Exception as error:
            answers[path] = {"why": f"{type(error).__name__}: {error}"[:120]}
        finally:
            signal.alarm(0)
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
