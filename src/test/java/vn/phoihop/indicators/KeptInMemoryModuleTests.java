package vn.phoihop.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Places;
import vn.phoihop.testing.Statements;

@ModuleTest
@Import(Reporting.class)
@DisplayName("What is kept in memory of catalogue and areas")
class KeptInMemoryModuleTests {

    /// What opening a form of dozens of figures may ask of the database, from session to bell.
    private static final int TO_OPEN = 18;

    /// What handing it in may ask.
    private static final int TO_HAND_IN = 26;

    @Autowired
    Reporting reporting;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Territories territories;

    @Autowired
    Areas areas;

    @Autowired
    Places places;

    @Autowired
    Organisations organisations;

    @Autowired
    Offices offices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvcTester mvc;

    private static NewIndicator count(String code) {
        return NewIndicator.count(code, "Số thử " + code, "việc", AreaLevel.COMMUNE, Places.FOUNDED);
    }

    @Test
    void isSeenByTheTransactionThatChangesIt() {
        var code = reporting.code();

        var seen = transaction.execute(status -> {
            catalogue.byCode();
            catalogue.establish(count(code));
            return catalogue.byCode().containsKey(code);
        });

        assertThat(seen).isTrue();
        assertThat(catalogue.byCode()).containsKey(code);
    }

    @Test
    void forgetsWhatWasUndoneEvenWhenSomethingElseTakesItsPlace() {
        var undone = reporting.code();
        var done = reporting.code();
        transaction.executeWithoutResult(status -> {
            catalogue.establish(count(undone));
            assertThat(catalogue.byCode()).containsKey(undone);
            status.setRollbackOnly();
        });

        catalogue.establish(count(done));

        assertThat(catalogue.byCode()).containsKey(done).doesNotContainKey(undone);
    }

    @Test
    void forgetsAnAreaThatWasUndone() {
        var province = places.aProvince();
        var before = territories.now().on(Reporting.REFORM).all();
        transaction.executeWithoutResult(status -> {
            territories.now();
            reporting.commune(province, Places.FOUNDED, Optional.empty());
            assertThat(territories.now().on(Reporting.REFORM).all()).hasSize(before.size() + 1);
            status.setRollbackOnly();
        });

        assertThat(territories.now().on(Reporting.REFORM).all()).hasSameSizeAs(before);
    }

    @Test
    void savesAFormManyQuestions() {
        var clerk = offices.in(offices.establishInACommune("UBND xã"), Role.SPECIALIST);
        var area = areas.need(organisations.need(clerk.organisation()).area());
        var address = "/indicators/forms/QC238-XA/" + area.code() + "/2026-H1";
        var who = clerk.signedIn();
        var figure = catalogue.figures(List.of("VD-01")).getFirst().no();
        mvc.get().uri(address).with(who).exchange();

        assertThat(statements.during(() ->
                        assertThat(mvc.get().uri(address).with(who).exchange()).hasStatusOk()))
                .isLessThanOrEqualTo(TO_OPEN);
        assertThat(statements.during(() -> assertThat(mvc.post()
                                .uri(address + "/file")
                                .with(who)
                                .with(csrf())
                                .param("version", "-1")
                                .param("v." + figure, "7")
                                .exchange())
                        .hasStatus(303)))
                .isLessThanOrEqualTo(TO_HAND_IN);
    }
}
