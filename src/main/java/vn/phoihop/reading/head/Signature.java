package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One signature: the marks above it, the post, the name.
record Signature(
        List<String> marks, @Nullable String post, @Nullable String signer) {

    private static final Pattern NOISE = Pattern.compile(
            "^[(\\[]?\\s*(?:da ky|ky ten|ky, |ky boi|ky va|ky so|nguoi ky|chu ky|da duyet|dong dau|co quan:|email:|thoi gian ky|ngay ky).*");
    private static final Pattern SIGNED = Pattern.compile("^(?:[(\\[]?\\s*[Đđ]ã ký\\s*[)\\]]?\\s*[:.]?\\s*)");
    private static final Pattern DEGREE = Pattern.compile(
            "^(?:(?:GS|PGS|TS|ThS|Ths|ThS|CN|KS|BS|BSCKI{0,2}|CKI{0,2}|LS|NGƯT|NGND|TTƯT|Ông|Bà|Đồng chí|Đ/c|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng"
                    + "|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)[.:]?\\s*)+(?=\\p{Lu})");
    private static final Pattern TWO_POSTS =
            Pattern.compile("\\s+(?=(?:PHÓ\\s|CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|CHÁNH ÁN|VIỆN TRƯỞNG|GIÁM ĐỐC))");

    static List<Signature> of(List<String> right) {
        var builder = new Builder();
        for (var cell : right) {
            builder.take(cell);
        }
        return builder.done();
    }

    /// Whether a phrase is the post of a signer (`PHÓ CHỦ TỊCH`, `GIÁM ĐỐC SỞ TƯ PHÁP`).
    static boolean isPost(String phrase) {
        return phrase.length() <= 80 && BodyNames.startsWithTitle(Fold.of(phrase)) && Letters.capitals(phrase);
    }

    static boolean isNoise(String phrase) {
        return NOISE.matcher(Fold.of(phrase)).matches();
    }

    /// Gathers marks, then posts, then names; several side by side come in the same order.
    private static final class Builder {

        private final List<Signature> done = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private final List<String> posts = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        void take(String cell) {
            var phrase = SIGNED.matcher(cell).replaceFirst("").strip();
            if (phrase.isEmpty() || (isNoise(cell) && phrase.equals(cell))) {
                return;
            }
            if (Marks.of(phrase) != null) {
                takeMark(phrase);
            } else if (isPost(phrase)) {
                takePosts(phrase);
            } else if (isBodyLine(phrase)) {
                if (marks.isEmpty() || !posts.isEmpty() || !names.isEmpty()) {
                    closeBefore();
                } else {
                    continueLine(phrase);
                }
            } else {
                takeName(phrase);
            }
        }

        /// The name of a body above a post, without a mark, as on documents of several bodies.
        private static boolean isBodyLine(String phrase) {
            return Letters.capitals(phrase) && BodyNames.startsBody(Fold.of(phrase));
        }

        private void closeBefore() {
            if (!names.isEmpty()) {
                close();
            }
        }

        private void takeMark(String phrase) {
            closeBefore();
            var whole = Letters.item(phrase);
            var at = TWO_POSTS.matcher(whole);
            if (at.find(Math.min(whole.length(), 8))
                    && whole.substring(at.end()).startsWith("PHÓ ")) {
                marks.add(whole.substring(0, at.start()));
                posts.add(whole.substring(at.end()));
            } else if (at.find(0) && at.start() > 8 && Marks.body(whole) != null) {
                marks.add(whole.substring(0, at.start()));
                posts.add(whole.substring(at.end()));
            } else {
                marks.add(whole);
            }
        }

        private void takePosts(String phrase) {
            closeBefore();
            var whole = Letters.item(phrase);
            var halves = TWO_POSTS.split(whole, -1);
            boolean twice = halves.length == 2 && isPost(halves[0]) && isPost(halves[1]) && !halves[0].equals("PHÓ");
            posts.addAll(twice ? List.of(halves) : List.of(whole));
        }

        private void takeName(String phrase) {
            var name = DEGREE.matcher(phrase).replaceFirst("").strip();
            if (!Letters.personName(name)) {
                continueLine(phrase);
                return;
            }
            var words = name.split(" ", -1);
            if (posts.size() > 1 && names.isEmpty() && words.length >= 5) {
                names.addAll(twoNames(words));
            } else if (!marks.isEmpty() || !posts.isEmpty() || Letters.startsWithFamilyName(name)) {
                names.add(name);
            }
        }

        /// A mark that runs over two lines: `TM. THƯỜNG TRỰC` / `HỘI ĐỒNG NHÂN DÂN`.
        private void continueLine(String phrase) {
            boolean capitals = Letters.capitals(phrase) && names.isEmpty() && phrase.length() < 60;
            if (capitals && posts.isEmpty() && !marks.isEmpty()) {
                marks.set(marks.size() - 1, marks.getLast() + " " + Letters.item(phrase));
            } else if (capitals && !posts.isEmpty()) {
                posts.set(posts.size() - 1, posts.getLast() + " " + Letters.item(phrase));
            }
        }

        private static List<String> twoNames(String[] words) {
            for (int i = 2; i <= words.length - 2; i++) {
                if (Lexicon.isFamilyName(words[i])) {
                    return List.of(
                            String.join(" ", List.of(words).subList(0, i)),
                            String.join(" ", List.of(words).subList(i, words.length)));
                }
            }
            return List.of(String.join(" ", words));
        }

        private void close() {
            int count = Math.max(1, names.size());
            boolean sideBySide = count > 1 && posts.size() >= count;
            for (int i = 0; i < count; i++) {
                var ownMarks = i == 0 ? List.copyOf(marks) : List.<String>of();
                var post =
                        posts.isEmpty() ? acting() : sideBySide ? posts.get(posts.size() - count + i) : posts.getLast();
                done.add(new Signature(ownMarks, post, i < names.size() ? names.get(i) : null));
            }
            marks.clear();
            posts.clear();
            names.clear();
        }

        /// `Q. CHỦ TỊCH` is mark and post in one.
        private @Nullable String acting() {
            var last = marks.isEmpty() ? null : Marks.of(marks.getLast());
            return last != null && last.kind() == Marks.Kind.Q ? marks.getLast() : null;
        }

        List<Signature> done() {
            if (!marks.isEmpty() || !posts.isEmpty()) {
                close();
            } else if (!names.isEmpty() && done.isEmpty()) {
                close();
            }
            return List.copyOf(done);
        }
    }
}
