#!/bin/sh
# Regenerates tests/time/zdump-facts.tsv from the operating system's zone database, which `zdump` reads.
# Use: scripts/zdump-facts.sh            (TZDIR=/some/zoneinfo names another compiled database)
set -eu

cd "$(dirname "$0")/.."
facts=tests/time/zdump-facts.tsv
zones="Europe/Kyiv Europe/Moscow Asia/Kolkata America/New_York Asia/Kathmandu Europe/London Australia/Lord_Howe Pacific/Apia"

fail() {
  echo "zdump-facts: $1" >&2
  exit 1
}

command -v zdump >/dev/null 2>&1 ||
  fail "there is no zdump here (glibc's libc-bin, macOS and the BSDs have it); $facts is left as it was."

# Debian, Fedora and the tz distribution keep the version in tzdata.zi, macOS in +VERSION.
tzdata_version() {
  directory=${TZDIR:-/usr/share/zoneinfo}
  if [ -r "$directory/tzdata.zi" ]; then
    sed -n '1s/^# version //p' "$directory/tzdata.zi"
  elif [ -r "$directory/+VERSION" ]; then
    cat "$directory/+VERSION"
  fi
}

version=$(tzdata_version)
[ -n "$version" ] || fail "the version of the zone database is not to be found; $facts is left as it was."

new=$(mktemp)
trap 'rm -f "$new" "$new.zone"' EXIT

cat >"$new" <<HEADER
# Every change of a zone's offset from 1970 to 2037, as zdump reads it from the operating system's zone database.
# Made from tzdata $version by scripts/zdump-facts.sh; not to be edited by hand.
# A zone's first row is its offset as 1970 begins.
# zone	first instant of the new offset	seconds east of UTC before	and after
HEADER

# zdump prints each change as two lines, the last second before it and its first; a change of name alone is left out.
for zone in $zones; do
  zdump -v -c 1850,2038 "$zone" | awk -v OFS='\t' -v zone="$zone" '
    function start() { if (!started) print zone, "1970-01-01T00:00:00Z", before, before; started = 1 }
    ($7 == "UT" || $7 == "UTC") && match($0, /gmtoff=-?[0-9]+/) {
      now = substr($0, RSTART + 7, RLENGTH - 7) + 0
      before = seen ? offset : now
      if ($6 >= 1970) start()
      offset = now
      month = (index("JanFebMarAprMayJunJulAugSepOctNovDec", $3) + 2) / 3
      if ($6 >= 1970 && offset != before)
        print zone, sprintf("%04d-%02d-%02dT%sZ", $6, month, $4, $5), before, offset
      seen = 1
    }
    END { if (seen) { before = offset; start() } }' >"$new.zone"
  [ -s "$new.zone" ] || fail "zdump knows no offsets of $zone; $facts is left as it was."
  cat "$new.zone" >>"$new"
done

cat "$new" >"$facts"
echo "$facts: $(grep -cv "^#" "$facts") rows, tzdata $version"
