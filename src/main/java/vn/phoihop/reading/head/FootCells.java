package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sorts what stands at the foot of a document into recipients and everything else.
final class FootCells {

    private static final Pattern BULLET = Pattern.compile("^[-+•–—]\\s*");
    private static final Pattern BEFORE_MARK = Pattern.compile("\\s+(?=" + Marks.START + "\\s?[.,/:]\\s?\\p{Lu}{2})");
    private static final Pattern ENDED = Pattern.compile("(?<=[;,.:])\\s+");
    private static final Pattern SEVERAL = Pattern.compile(
            "\\s*;\\s*[-–•]\\s*|\\s*\\.\\s+-\\s+|,\\s+-\\s+|;\\s+(?=[-–]?\\s?(?:Lưu|Như|Các|UBND|Sở|TT))");
    private static final Pattern FILED = Pattern.compile("^luu\\b.*");

    private final List<String> items = new ArrayList<>();
    private final List<String> right = new ArrayList<>();
    private boolean open;
    private boolean filed;

    FootCells(List<Row> rows) {
        for (var row : rows) {
            if (!row.isRule()) {
                row.cells().forEach(this::sort);
            }
        }
    }

    List<String> recipients() {
        return items.stream().map(Letters::item).filter(item -> !item.isEmpty()).toList();
    }

    /// What is not a recipient, in reading order: marks, posts, names.
    List<String> right() {
        return right;
    }

    private void sort(String cell) {
        var parts = BEFORE_MARK.split(cell, -1);
        for (int i = 0; i < parts.length; i++) {
            sortPart(parts[i].strip());
        }
    }

    private void sortPart(String part) {
        if (part.isEmpty()) {
            return;
        }
        var start = Foot.RECIPIENTS.matcher(Fold.of(part));
        if (!open && items.isEmpty() && start.find()) {
            open = true;
            var rest = part.substring(start.end()).strip();
            if (!rest.isEmpty()) {
                sortPart(rest);
            }
            return;
        }
        int name = nameAfterPost(part);
        if (name > 0) {
            right.add(part.substring(0, name).strip());
            right.add(part.substring(name).strip());
        } else if (isRight(part)) {
            right.add(part);
        } else if (open && BULLET.matcher(part).find()) {
            split(BULLET.matcher(part).replaceFirst(""));
        } else if (open && !filedAndClosed() && !rightIsOpen(part)) {
            proceed(part);
        } else {
            right.add(part);
        }
    }

    /// `- Lưu: VT, NC.   Lê Văn Phước` run together: what is a post or a person after a closed item is the right
    /// column.
    private void split(String item) {
        for (var one : SEVERAL.split(item, -1)) {
            var pieces = ENDED.split(one, -1);
            var last = pieces[pieces.length - 1];
            boolean foreign = pieces.length > 1 && (isRight(last) || isPerson(last) || nameAfterPost(last) > 0);
            if (foreign) {
                open = false;
                sortPart(last);
                open = true;
                addItem(one.substring(0, one.length() - last.length()));
            } else {
                addItem(one);
            }
        }
    }

    private void addItem(String item) {
        items.add(item.strip());
        filed = filed || FILED.matcher(Fold.of(item.strip())).matches();
    }

    private void proceed(String part) {
        boolean continues = !items.isEmpty()
                && (Character.isLowerCase(part.charAt(0)) || !items.getLast().matches(".*[;,.]$"));
        if (continues) {
            var joined = items.removeLast() + " " + part;
            split(joined);
        } else {
            split(part);
        }
    }

    private boolean filedAndClosed() {
        return filed && !items.isEmpty() && items.getLast().endsWith(".");
    }

    /// Where the name begins in `GIÁM ĐỐC Vũ Mạnh Dương`; 0 if it is not such a phrase.
    private static int nameAfterPost(String part) {
        for (int i = part.indexOf(' '); i > 0; i = part.indexOf(' ', i + 1)) {
            var rest = part.substring(i + 1);
            if (Signature.isPost(part.substring(0, i)) && isPerson(rest) && !Letters.capitals(rest)) {
                return i;
            }
        }
        return 0;
    }

    /// After the list is filed, or once posts have been read, a name is the signer's.
    private boolean rightIsOpen(String part) {
        return isPerson(part) && (!right.isEmpty() || filed);
    }

    private static boolean isPerson(String part) {
        return Letters.personName(part) && Letters.startsWithFamilyName(part) && !BodyNames.startsBody(Fold.of(part));
    }

    private static boolean isRight(String part) {
        return Marks.of(part) != null || (Signature.isPost(part) && Letters.capitals(part)) || Signature.isNoise(part);
    }
}
