package vn.phoihop.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.phoihop.registry.outgoing.DraftText;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.Recipients;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.Signature;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

/// A document of the example on its way out, as `example/outgoing.txt` has it.
record OutgoingPaper(
        String issuer,
        List<String> parties,
        String kind,
        String code,
        String state,
        int daysAgo,
        List<String> receivers,
        String subject,
        String body) {

    private static final Map<String, String> WORDS = Map.of(
            "recalled", "Danh sách có cơ quan đã đổi đầu mối, cần rà soát lại",
            "place", "Hòa Giang");

    static String word(String key) {
        return WORDS.getOrDefault(key, "");
    }

    static List<OutgoingPaper> all() {
        var papers = new ArrayList<OutgoingPaper>();
        var body = new StringBuilder();
        String head = "";
        for (var line : lines()) {
            if (line.startsWith("= ") && line.contains(" | ")) {
                add(papers, head, body);
                head = line.substring(2);
            } else if (!line.startsWith("# Outgoing") && !line.startsWith("# begun")) {
                body.append(line).append('\n');
            }
        }
        add(papers, head, body);
        return papers;
    }

    private static void add(List<OutgoingPaper> papers, String head, StringBuilder body) {
        if (!head.isEmpty()) {
            var parts = head.split(" \\| ", 8);
            var issuers = List.of(parts[1].split("\\+"));
            papers.add(new OutgoingPaper(
                    issuers.getFirst(),
                    issuers.subList(1, issuers.size()),
                    parts[2],
                    parts[3],
                    parts[4],
                    Integer.parseInt(parts[5]),
                    List.of(parts[6].split(",")),
                    parts[7],
                    body.toString()));
        }
        body.setLength(0);
    }

    private static List<String> lines() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OutgoingPaper.class.getResourceAsStream("/example/outgoing.txt")),
                StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    boolean isParty() {
        return issuer.equals("BTGDVTU");
    }

    /// The same with what was wrong put right.
    OutgoingPaper mended() {
        var right = body.replace("phân công Sở Xây dựng", "phân công Sở Nông nghiệp và Môi trường");
        return new OutgoingPaper(issuer, parties, kind, code, state, daysAgo, receivers, subject, right);
    }

    DraftText text() {
        boolean letter = kind.equals("Công văn");
        var regime = isParty() ? Regime.PARTY : Regime.STATE;
        var organs = Stream.concat(Stream.of(issuer), parties.stream()).toList();
        var issuers = organs.stream().map(OutgoingPaper::body).toList();
        boolean stateLetter = letter && regime == Regime.STATE;
        var head = new Head(
                isParty() && parties.isEmpty() ? "Tỉnh ủy Hòa Giang" : null,
                issuers,
                new Designation(null, null, stateLetter ? null : code, organs, stateLetter ? code : null),
                word("place"),
                null,
                new Kind(kind, letter),
                subject,
                Stamps.NONE);
        return new DraftText(
                regime,
                head,
                letter ? List.of("Các cơ quan có tên tại nơi nhận") : List.of(),
                null,
                List.of(),
                body,
                organs.stream().map(OutgoingPaper::signature).toList(),
                new Recipients(List.of("Như trên"), isParty() ? "Văn phòng Ban" : "VT"),
                List.of(),
                null);
    }

    private static Issuer body(String key) {
        return key.equals("BTGDVTU")
                ? new Issuer("Ban Tuyên giáo và Dân vận", Regime.PARTY)
                : new Issuer("Ủy ban nhân dân tỉnh Hòa Giang", Regime.STATE);
    }

    private static Signature signature(String key) {
        return key.equals("BTGDVTU")
                ? new Signature(Regime.PARTY, List.of(), "Trưởng ban", "Trần Minh Khải")
                : new Signature(
                        Regime.STATE,
                        List.of(new Authority(Mark.TM, "Ủy ban nhân dân"), new Authority(Mark.KT, "Chủ tịch")),
                        "Phó Chủ tịch",
                        "Phạm Quốc Dũng");
    }
}
