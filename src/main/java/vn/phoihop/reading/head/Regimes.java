package vn.phoihop.reading.head;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Regime;
import vn.phoihop.reading.Symbol;

/// Weighs the marks of form that tell State from Party documents.
final class Regimes {

    private static final Pattern PARTY_BODY = Pattern.compile(
            ".*\\b(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chi) ủy\\b.*|.*\\b(?:Đảng bộ|Chi bộ|Đảng đoàn|Ban cán sự đảng)\\b.*|^(?:Ban Bí thư|Bộ Chính trị|Ban Chấp hành Trung ương).*|^Ban (?:Tuyên giáo|Dân vận|Tổ chức|Nội chính|Xây dựng Đảng).*");
    private static final Pattern PARTY_POST = Pattern.compile(".*bi thu.*");
    private static final Pattern JOINT_TYPE = Pattern.compile(".*(?:PHỐI HỢP|LIÊN NGÀNH|LIÊN TỊCH).*");

    private final Top top;
    private final @Nullable Symbol symbol;
    private final List<Signature> signatures;
    private final List<String> letterhead;
    private final @Nullable String type;

    Regimes(
            Top top,
            @Nullable Symbol symbol,
            List<Signature> signatures,
            List<String> letterhead,
            @Nullable String type) {
        this.top = top;
        this.symbol = symbol;
        this.signatures = signatures;
        this.letterhead = letterhead;
        this.type = type;
    }

    Regime regime() {
        boolean jointWords = type != null && JOINT_TYPE.matcher(type).matches();
        if (symbol instanceof Symbol.Joint || (jointWords && signatures.size() > 1)) {
            return Regime.JOINT;
        }
        int weight = letterheadWeight() + symbolWeight() + signatureWeight();
        if (weight > 0) {
            return Regime.STATE;
        }
        return weight < 0 ? Regime.PARTY : Regime.UNKNOWN;
    }

    private int letterheadWeight() {
        int weight = (top.national() ? 4 : 0) - (top.party() ? 5 : 0);
        if (!letterhead.isEmpty()) {
            weight += PARTY_BODY.matcher(letterhead.getLast()).matches() ? -2 : 2;
        }
        return weight;
    }

    private int symbolWeight() {
        return switch (symbol) {
            case Symbol.State state -> organWeight(state.organ(), 2);
            case Symbol.Party party -> organWeight(party.organ(), -2);
            case Symbol.Joint joint -> 0;
            case null -> 0;
        };
    }

    /// The body named counts more than the signs around it, which clerks mix up.
    private static int organWeight(String organ, int form) {
        return Lexicon.bodyWithCode(organ)
                .map(body -> body.branch() == 'P' ? form - 3 : form + 3)
                .orElse(form);
    }

    private int signatureWeight() {
        int weight = 0;
        for (var signature : signatures) {
            for (var phrase : signature.marks()) {
                var mark = Marks.of(phrase);
                if (mark != null) {
                    weight += mark.stroke() ? -1 : 1;
                }
            }
            if (signature.post() != null) {
                weight += PARTY_POST.matcher(Fold.of(signature.post())).matches() ? -2 : 0;
            }
        }
        return weight;
    }
}
