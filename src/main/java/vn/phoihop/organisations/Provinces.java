package vn.phoihop.organisations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Sets up a province with the organisations every province has today, and its communes with theirs. Done again, it
/// adds only what is missing.
@Component
public class Provinces {

    /// The code of the country itself.
    public static final String COUNTRY = "VN";

    private final Areas areas;
    private final Organisations organisations;

    Provinces(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /// Sets up the province with this code as it is on this day; its organisations begin on that day. A code of digits
    /// must be known; one that begins with a letter is a province that does not exist, for a trial.
    @Transactional
    public AreaId setUp(String code, String name, LocalDate on, Actor by) {
        var province = areas.withCode(code, on)
                .map(known -> named(known, name))
                .orElseGet(() -> areas.need(invented(code, name, on, by)));
        establish(StandardBodies.ofAProvince(), province, Map.of(), Level.PROVINCIAL, on, by);
        return province.id();
    }

    /// Sets up a commune, ward or special zone of a province that is set up; its organisations begin on this day.
    @Transactional
    public AreaId setUpCommune(AreaId province, NewArea commune, Actor by) {
        var on = commune.validity().from();
        var above = areas.need(province);
        var area = areas.withCode(commune.code(), on)
                .map(known -> named(known, commune.name()))
                .orElseGet(() -> areas.need(areas.establish(commune, by)));
        var bodies = there(StandardBodies.ofAProvince(), above, on);
        establish(StandardBodies.ofACommune(), area, bodies, Level.COMMUNE, on, by);
        return area.id();
    }

    private static AreaLine named(AreaLine known, String name) {
        if (!known.name().equalsIgnoreCase(name) && !StandardBodies.bare(known).equalsIgnoreCase(name)) {
            throw new Refused(Refusal.OTHER_NAME);
        }
        return known;
    }

    private AreaId invented(String code, String name, LocalDate on, Actor by) {
        if (!Character.isLetter(code.charAt(0))) {
            throw new Refused(Refusal.UNKNOWN_CODE);
        }
        var country = areas.withCode(COUNTRY, on).map(AreaLine::id).orElse(null);
        var full = StandardBodies.withKind(name);
        return areas.establish(new NewArea(code, full, AreaKind.PROVINCE, country, Validity.since(on)), by);
    }

    private void establish(
            StandardBodies bodies,
            AreaLine area,
            Map<String, OrganisationId> above,
            Level level,
            LocalDate on,
            Actor by) {
        var there = new LinkedHashMap<>(there(bodies, area, on));
        for (var body : bodies.all()) {
            if (!there.containsKey(body.key())) {
                var parent = parent(body, there, above);
                var organisation = NewOrganisation.of(
                        body.nameIn(area),
                        body.branch(),
                        level,
                        area.id(),
                        parent,
                        body.abbreviation(),
                        Validity.since(on));
                there.put(body.key(), organisations.establish(organisation, by));
            }
        }
    }

    private static @Nullable OrganisationId parent(
            StandardBodies.Body body, Map<String, OrganisationId> beside, Map<String, OrganisationId> above) {
        return Optional.ofNullable(beside.get(body.parent()))
                .or(() -> Optional.ofNullable(above.get(body.above())))
                .orElse(null);
    }

    /// Which of the standard bodies the area has already, by their key.
    private Map<String, OrganisationId> there(StandardBodies bodies, AreaLine area, LocalDate on) {
        var byName = new LinkedHashMap<String, OrganisationId>();
        organisations.inForceOn(on, area.id()).forEach(line -> byName.put(line.name(), line.id()));
        var there = new LinkedHashMap<String, OrganisationId>();
        for (var body : bodies.all()) {
            var id = byName.get(body.nameIn(area));
            if (id != null) {
                there.put(body.key(), id);
            }
        }
        return there;
    }
}
