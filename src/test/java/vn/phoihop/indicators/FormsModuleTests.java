package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

@ModuleTest
@Import(Reporting.class)
@DisplayName("A form at its address")
class FormsModuleTests {

    private static final PeriodCode NEVER_ASKED = new PeriodCode("ND09", PeriodKind.MONTH, 2071, 3);

    @Autowired
    Forms forms;

    @Autowired
    Periods periods;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Areas areas;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    MockMvcTester mvc;

    Person clerk;
    String area;
    int figure;

    @BeforeEach
    void aClerk() {
        clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        area = areas.need(organisations.need(clerk.organisation()).area()).code();
        figure = catalogue.figures(List.of("VD-01")).getFirst().no();
    }

    @Test
    void leavesNothingBehindWhenItIsRefused() {
        var answer = forms.handIn("QC238-XA", area, NEVER_ASKED, -1, Map.of(figure, "bảy"), "", clerk.actor());

        assertThat(answer).isInstanceOf(Recording.Refused.class);
        assertThat(periods.find(NEVER_ASKED)).isEmpty();
    }

    @Test
    void countsFromTheMomentItIsHandedIn() {
        var code = new PeriodCode("ND09", PeriodKind.MONTH, 2026, 3);

        var answer = forms.handIn("QC238-XA", area, code, -1, Map.of(figure, "7"), "", clerk.actor());

        assertThat(answer).isInstanceOf(Recording.Recorded.class);
        assertThat(forms.open("QC238-XA", area, code, clerk.actor()).sheet().rows())
                .filteredOn(row -> row.figure().no() == figure)
                .extracting(FormSheet.Row::typed)
                .containsExactly("7");
    }

    @Test
    void showsWhatWasTypedBesideItsFault() throws Exception {
        var page = mvc.post()
                .uri("/indicators/forms/QC238-XA/" + area + "/2026-M04/file")
                .with(clerk.signedIn())
                .with(csrf())
                .param("version", "-1")
                .param("v." + figure, "bảy")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(Jsoup.parse(page.getResponse().getContentAsString())
                        .select("[name=v." + figure + "]")
                        .val())
                .isEqualTo("bảy");
    }
}
