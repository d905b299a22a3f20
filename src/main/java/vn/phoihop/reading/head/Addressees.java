package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Those to whom a document speaks (Kính gửi), on one line or in a list.
final class Addressees {

    private static final Pattern LEAD = Pattern.compile("^[-+•*\\s]*kinh (?:gui|trinh|moi)\\s*[:;.,*\\s]*");
    private static final Pattern BULLET = Pattern.compile("^[-+•–—]\\s*");
    private static final Pattern INLINE = Pattern.compile("\\s*[;,.]\\s*[-–•]\\s+|\\s*;\\s*|\\t\\s*[-–]\\s*");
    private static final Pattern ENDED = Pattern.compile(".*[;.,]$");
    private static final int MOST = 60;

    private final List<String> items = new ArrayList<>();
    private boolean bullets;

    private Addressees() {}

    /// The addressees from the row that says Kính gửi on.
    static List<String> from(List<Row> rows, int at) {
        var found = new Addressees();
        found.lead(rows.get(at));
        for (int i = at + 1; i < rows.size() && i <= at + MOST; i++) {
            if (!found.take(rows.get(i))) {
                break;
            }
        }
        return found.items.stream()
                .map(Letters::item)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private void lead(Row row) {
        var lead = LEAD.matcher(row.folded());
        var rest = lead.find() ? row.text().substring(lead.end()) : "";
        var bullet = BULLET.matcher(rest);
        bullets = bullet.find();
        for (var item : INLINE.split(bullet.replaceFirst(""), -1)) {
            if (!item.isBlank()) {
                items.add(item.strip() + (row.text().endsWith(";") ? ";" : ""));
            }
        }
        if (!items.isEmpty() && !row.text().isEmpty()) {
            char last = row.text().charAt(row.text().length() - 1);
            items.set(items.size() - 1, Letters.item(items.getLast()) + (";.,".indexOf(last) >= 0 ? last : ""));
        }
    }

    private boolean take(Row row) {
        if (row.isRule() || (Label.at(row.text()) != null && !items.isEmpty()) || TypeLine.in(row) != null) {
            return false;
        }
        if (row.isBullet()) {
            return takeBullet(row);
        }
        if (items.isEmpty()) {
            items.add(row.running());
            return row.text().length() < 160;
        }
        return takePlain(row);
    }

    private boolean takeBullet(Row row) {
        boolean inBody = !bullets && !items.isEmpty() && items.getLast().endsWith(".");
        if (inBody || row.text().length() > 300 || Opening.isBasis(row)) {
            return false;
        }
        bullets = true;
        items.add(BULLET.matcher(row.running()).replaceFirst(""));
        return true;
    }

    private boolean takePlain(Row row) {
        var last = items.getLast();
        boolean open = Opening.isOpen(last);
        if ((row.startsLower() && !last.endsWith(".")) || (open && !row.gap() && !Opening.isBody(row))) {
            items.set(items.size() - 1, last + " " + row.running());
            return true;
        }
        if (last.endsWith(";") && !row.gap() && !Opening.isBody(row) && !bullets) {
            items.add(row.running());
            return true;
        }
        if (row.gap() || ENDED.matcher(last).matches() || Opening.isBody(row) || !bullets) {
            return false;
        }
        items.set(items.size() - 1, last + " " + row.running());
        return row.text().length() < 100;
    }
}
