package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Reporting regimes (chế độ báo cáo): those that ship with the program, and those an organisation sets up and changes
/// for itself. A change is a new version with its reason; requests made before go on under the version they had.
@Component
public class Regimes {

    private final RegimeStore store;
    private final OutlineStore outlines;
    private final ApplicationEventPublisher events;

    Regimes(RegimeStore store, OutlineStore outlines, ApplicationEventPublisher events) {
        this.store = store;
        this.outlines = outlines;
        this.events = events;
    }

    /// A regime as it holds.
    @Transactional(readOnly = true)
    public RegimeLine need(String code) {
        return find(code).orElseThrow(() -> new NotThere("regime " + code));
    }

    private Optional<RegimeLine> find(String code) {
        return outlines.regimes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /// Every version of a regime, the latest first.
    @Transactional(readOnly = true)
    public List<RegimeVersion> versions(String code) {
        return store.versions(code);
    }

    /// Whether this person may change a regime: who works where it was set up.
    public static boolean mayChange(RegimeLine regime, Actor actor) {
        return Parts.works(actor) && actor.organisation().equals(regime.owner());
    }

    /// Sets up a regime with its eleven fields, or says that its code is taken.
    @Transactional
    public Optional<Refusal> establish(NewRegime regime, Instant at, Actor by) {
        if (!Parts.works(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (regime.name().isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (find(regime.code()).isPresent()) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        store.add(regime, by, at);
        events.publishEvent(new RegimeChanged(regime.code(), 0, by, at));
        return Optional.empty();
    }

    /// Lets a regime say something else from now on, as it was seen at this version.
    @Transactional
    public Optional<Refusal> change(NewRegime regime, int version, String reason, Instant at, Actor by) {
        if (!mayChange(need(regime.code()), by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (regime.name().isBlank()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        store.change(regime, version, reason.strip(), by, at);
        events.publishEvent(new RegimeChanged(regime.code(), version + 1, by, at));
        return Optional.empty();
    }
}
