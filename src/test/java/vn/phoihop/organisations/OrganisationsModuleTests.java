package vn.phoihop.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.testing.ModuleTest;
import vn.phoihop.testing.Places;

@ModuleTest
@DisplayName("Organisations")
class OrganisationsModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Organisations organisations;
    private final Places places;

    OrganisationsModuleTests(Organisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    @Test
    void areNamedInOneQuestion() {
        var committee = places.aCommittee();
        var roads = places.aDepartmentOf(committee, "Sở Đường", "SĐ");
        var nobody = new OrganisationId(UUID.randomUUID());

        var names = organisations.names(List.of(roads, nobody));

        assertThat(names).isEqualTo(Map.of(roads, "Sở Đường"));
    }

    @Test
    void areRefusedToThoseWhoAskForNobody() {
        assertThatThrownBy(() -> organisations.need(new OrganisationId(UUID.randomUUID())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void knowWhoIsAboveAndBelow() {
        var committee = places.aCommittee();
        var roads = places.aDepartmentOf(committee, "Sở Đường", "SĐ");
        var bridges = places.aDepartmentOf(roads, "Phòng Cầu", "PC");

        assertThat(organisations.parent(bridges, TODAY))
                .map(OrganisationLine::id)
                .hasValue(roads);
        assertThat(organisations.children(committee, TODAY))
                .extracting(OrganisationLine::id)
                .containsExactly(roads);
        assertThat(organisations.descendants(committee, TODAY))
                .extracting(OrganisationLine::id)
                .containsExactly(bridges, roads);
    }

    @Test
    void areFoundByTheAbbreviationOfTheirTime() {
        var province = places.aProvince();
        var committee = places.aCommitteeOf(province);
        var old = places.aDepartmentOf(
                committee, "Sở Cũ", "SCĐ", Validity.since(Places.FOUNDED).until(LocalDate.of(2025, 3, 1)));
        var now = places.aDepartmentOf(committee, "Sở Mới", "SCĐ", Validity.since(LocalDate.of(2025, 3, 1)));

        assertThat(organisations.abbreviated("SCĐ", LocalDate.of(2025, 2, 28), province))
                .extracting(OrganisationLine::id)
                .containsExactly(old);
        assertThat(organisations.abbreviated("scd", LocalDate.of(2025, 3, 1), province))
                .extracting(OrganisationLine::id)
                .containsExactly(now);
    }

    @Test
    void areRefusedTwiceUnderOneAbbreviation() {
        var committee = places.aCommittee();
        places.aDepartmentOf(committee, "Sở Đường", "SĐ");

        assertThatThrownBy(() -> places.aDepartmentOf(committee, "Sở Điện", "SĐ"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refusal.ABBREVIATION_TAKEN));
    }
}
