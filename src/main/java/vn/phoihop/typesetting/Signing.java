package vn.phoihop.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

/// Which authority marks stand over a signature (quyền hạn ký), by NĐ 30/2020 Điều 13 and the Party’s guidance.
public final class Signing {

    private Signing() {}

    /// A body that signs: `collective` ones decide together (Ủy ban nhân dân, Ban Thường vụ), the others are led by one
    /// head. `head` is the post of its head.
    public record Body(String name, Regime side, boolean collective, String head) {}

    /// In which capacity somebody signs.
    public enum Capacity {
        HEAD,
        DEPUTY,
        /// a deputy in charge of a body without a head signs in the own post
        DEPUTY_IN_CHARGE,
        ACTING_HEAD,
        /// by order, where the working regulation says so
        UNIT_HEAD,
        UNIT_DEPUTY,
        /// by a written mandate with a term
        MANDATED
    }

    /// Who signs: the own post, the name, and, for a unit’s deputy, the post of the head of that unit.
    public record Signer(
            String post, @Nullable String name, @Nullable String unitHead) {}

    /// The signature block.
    public static Signature of(Body body, Capacity capacity, Signer signer) {
        var post = capacity == Capacity.ACTING_HEAD ? "" : signer.post();
        return new Signature(body.side(), authority(body, capacity, signer), post, signer.name());
    }

    private static List<Authority> authority(Body body, Capacity capacity, Signer signer) {
        var marks = new ArrayList<Authority>();
        switch (capacity) {
            case HEAD, DEPUTY_IN_CHARGE -> forTheWhole(body, marks);
            case DEPUTY -> {
                forTheWhole(body, marks);
                if (deputises(body)) {
                    marks.add(new Authority(Mark.KT, body.head()));
                }
            }
            case ACTING_HEAD -> {
                forTheWhole(body, marks);
                marks.add(new Authority(Mark.Q, body.head()));
            }
            case UNIT_HEAD -> marks.add(byOrder(body));
            case UNIT_DEPUTY -> {
                marks.add(byOrder(body));
                if (signer.unitHead() != null) {
                    marks.add(new Authority(Mark.KT, signer.unitHead()));
                }
            }
            case MANDATED -> marks.add(new Authority(Mark.TUQ, body.head()));
        }
        return List.copyOf(marks);
    }

    private static void forTheWhole(Body body, List<Authority> marks) {
        if (body.collective()) {
            marks.add(new Authority(Mark.TM, body.name()));
        }
    }

    /// In a collective body of the Party a deputy signs for the whole, never for the head.
    private static boolean deputises(Body body) {
        return body.side() == Regime.STATE || !body.collective();
    }

    /// In the Party a collective body gives the order, elsewhere its head.
    private static Authority byOrder(Body body) {
        boolean whole = body.side() == Regime.PARTY && body.collective();
        return new Authority(Mark.TL, whole ? body.name() : body.head());
    }
}
