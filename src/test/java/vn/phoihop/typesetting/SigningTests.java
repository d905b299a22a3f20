package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;
import vn.phoihop.typesetting.Signing.Body;
import vn.phoihop.typesetting.Signing.Capacity;
import vn.phoihop.typesetting.Signing.Signer;

@DisplayName("The signing authority marks")
class SigningTests {

    private static final Body COMMITTEE = new Body("Ủy ban nhân dân", Regime.STATE, true, "Chủ tịch");
    private static final Body DEPARTMENT = new Body("Sở Tư pháp", Regime.STATE, false, "Giám đốc");
    private static final Body STANDING = new Body("Ban Thường vụ", Regime.PARTY, true, "Bí thư");
    private static final Body BOARD = new Body("Ban Tuyên giáo và Dân vận", Regime.PARTY, false, "Trưởng ban");

    @Test
    void ofACommitteeNameTheWholeBeforeItsChairman() {
        assertThat(marks(COMMITTEE, Capacity.HEAD, "Chủ tịch"))
                .containsExactly(new Authority(Mark.TM, "Ủy ban nhân dân"));
    }

    @Test
    void ofADeputyOfACommitteeNameTheWholeAndTheChairman() {
        assertThat(marks(COMMITTEE, Capacity.DEPUTY, "Phó Chủ tịch"))
                .containsExactly(new Authority(Mark.TM, "Ủy ban nhân dân"), new Authority(Mark.KT, "Chủ tịch"));
    }

    @Test
    void ofTheHeadOfADepartmentAreNone() {
        assertThat(marks(DEPARTMENT, Capacity.HEAD, "Giám đốc")).isEmpty();
    }

    @Test
    void ofADeputyOfADepartmentNameItsHead() {
        assertThat(marks(DEPARTMENT, Capacity.DEPUTY, "Phó Giám đốc"))
                .containsExactly(new Authority(Mark.KT, "Giám đốc"));
    }

    @Test
    void ofADeputySecretaryOfThePartyNeverNameTheSecretary() {
        assertThat(marks(STANDING, Capacity.DEPUTY, "Phó Bí thư"))
                .containsExactly(new Authority(Mark.TM, "Ban Thường vụ"));
    }

    @Test
    void ofADeputyOfAPartyBoardNameItsHead() {
        assertThat(marks(BOARD, Capacity.DEPUTY, "Phó Trưởng ban"))
                .containsExactly(new Authority(Mark.KT, "Trưởng ban"));
    }

    @Test
    void ofADeputyInChargeOfABoardAreNone() {
        assertThat(marks(BOARD, Capacity.DEPUTY_IN_CHARGE, "Phó Trưởng ban phụ trách"))
                .isEmpty();
    }

    @Test
    void ofAnActingChairmanStandForThePost() {
        var signature = Signing.of(COMMITTEE, Capacity.ACTING_HEAD, new Signer("Chủ tịch", "Hồ Văn Mười", null));

        assertThat(signature.authority())
                .containsExactly(new Authority(Mark.TM, "Ủy ban nhân dân"), new Authority(Mark.Q, "Chủ tịch"));
        assertThat(signature.post()).isEmpty();
    }

    @Test
    void ofADeputyOfAUnitNameWhoGaveTheOrderAndTheHeadOfTheUnit() {
        var signature = Signing.of(
                COMMITTEE, Capacity.UNIT_DEPUTY, new Signer("Phó Chánh Văn phòng", "Vũ Văn Cảnh", "Chánh Văn phòng"));

        assertThat(signature.authority())
                .containsExactly(new Authority(Mark.TL, "Chủ tịch"), new Authority(Mark.KT, "Chánh Văn phòng"));
    }

    @Test
    void byOrderOfThePartyNameTheCollective() {
        assertThat(marks(STANDING, Capacity.UNIT_HEAD, "Chánh Văn phòng"))
                .containsExactly(new Authority(Mark.TL, "Ban Thường vụ"));
    }

    @Test
    void byMandateNameTheHead() {
        assertThat(marks(DEPARTMENT, Capacity.MANDATED, "Chánh Thanh tra"))
                .containsExactly(new Authority(Mark.TUQ, "Giám đốc"));
    }

    private static List<Authority> marks(Body body, Capacity capacity, String post) {
        return Signing.of(body, capacity, new Signer(post, "Lê Văn Phước", null))
                .authority();
    }
}
