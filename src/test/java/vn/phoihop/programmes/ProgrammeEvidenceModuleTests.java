package vn.phoihop.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.programmes.Agreements.Province;
import vn.phoihop.testing.ModuleTest;

@ModuleTest
@Import(Agreements.class)
@DisplayName("Programmes as evidence")
class ProgrammeEvidenceModuleTests {

    @Autowired
    Agreements agreements;

    @Autowired
    ProgrammeEvidence evidence;

    @Test
    void countForEveryPartyOnceAllHaveSigned() {
        var province = agreements.inAProvince();
        var id = agreements.draft(province, "Chương trình năm bên");
        assertThat(parties("programmes.signed", province, agreements.today())).isEmpty();

        var signed = agreements.inForce(province, "Chương trình đã ký");

        assertThat(parties("programmes.signed", province, agreements.today())).hasSize(5);
        assertThat(parties("programmes.newly-signed", province, agreements.today()))
                .containsOnly(signed.toString())
                .doesNotContain(id.toString());
        assertThat(parties("programmes.signed", province, agreements.today().minusDays(1)))
                .isEmpty();
    }

    private List<String> parties(String kind, Province province, LocalDate to) {
        var bodies = Set.copyOf(
                province.all().stream().map(person -> person.organisation()).toList());
        var asked = new EvidenceQuestion(kind, bodies, Set.of(), to.minusDays(30), to, Instant.EPOCH, end(to));
        return evidence.evidence(asked).stream().map(one -> one.thing().id()).toList();
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
