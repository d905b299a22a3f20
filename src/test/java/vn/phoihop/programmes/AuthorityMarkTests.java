package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phoihop.organisations.Branch;

@DisplayName("A mark of authority")
class AuthorityMarkTests {

    @ParameterizedTest
    @CsvSource({
        "PEOPLES_COMMITTEE, ON_BEHALF, Chủ tịch, '', ok",
        "PEOPLES_COMMITTEE, ON_BEHALF_FOR_HEAD, Phó Chủ tịch, '', ok",
        "PEOPLES_COMMITTEE, ON_BEHALF, Phó Chủ tịch, '', POST_DOES_NOT_FIT",
        "PEOPLES_COMMITTEE, NONE, Chủ tịch, '', MARK_NOT_VALID",
        "COUNCIL, ON_BEHALF_FOR_HEAD, Chủ tịch, '', POST_DOES_NOT_FIT",
        "COURT, NONE, Chánh án, '', ok",
        "COURT, FOR_HEAD, Phó Chánh án, '', ok",
        "COURT, NONE, Phó Chánh án, '', POST_DOES_NOT_FIT",
        "COURT, ON_BEHALF, Chánh án, '', MARK_NOT_VALID",
        "PARTY_COMMITTEE, ON_BEHALF, Phó Bí thư, '', ok",
        "PARTY_COMMITTEE, FOR_HEAD, Phó Bí thư, '', MARK_NOT_VALID",
        "PARTY_COMMITTEE, ON_BEHALF_FOR_HEAD, Phó Bí thư, '', MARK_NOT_VALID",
        "ADVISORY_BOARD, NONE, Phó Trưởng ban phụ trách, '', ok",
        "ADVISORY_BOARD, FOR_HEAD, Phó Trưởng ban, '', ok",
        "ADVISORY_BOARD, BY_MANDATE, Chánh Văn phòng, QĐ 12, MARK_NOT_VALID",
        "DEPARTMENT, BY_MANDATE, Phó Giám đốc, '', MANDATE_MISSING",
        "DEPARTMENT, BY_MANDATE, Phó Giám đốc, Giấy ủy quyền số 12, ok"
    })
    void goesWithBodyAndOffice(Branch branch, AuthorityMark mark, String office, String mandate, String answer) {
        assertThat(mark.refusal(branch, office, mandate).map(Refusal::name).orElse("ok"))
                .isEqualTo(answer);
    }

    @Test
    void isPrintedAsTheRegimeOfTheBodyWritesIt() {
        assertThat(AuthorityMark.ON_BEHALF.printed(Branch.PARTY_COMMITTEE)).isEqualTo("T/M");
        assertThat(AuthorityMark.ON_BEHALF.printed(Branch.PEOPLES_COMMITTEE)).isEqualTo("TM.");
    }
}
