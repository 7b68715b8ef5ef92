#!/bin/sh
# Replaces generated tables in a document: the lines between <!-- NAME --> and <!-- end --> become those
# of DIR/NAME.md.
#
#   update-docs.sh DIR DOCUMENT
set -eu

for table in $(sed -n 's/^<!-- \(.*\) -->$/\1/p' "$2" | grep -vx end); do
    [ -f "$1/$table.md" ] || continue
    sed -i -e "/^<!-- $table -->\$/,/^<!-- end -->\$/{/^<!-- $table -->\$/r $1/$table.md" -e '/^<!--/!d}' "$2"
done
