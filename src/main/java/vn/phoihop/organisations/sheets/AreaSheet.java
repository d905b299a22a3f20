package vn.phoihop.organisations.sheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaKind;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.NewArea;
import vn.phoihop.shared.Actor;

/// Areas as rows: a row is known by its code and first day.
@Component
class AreaSheet implements Sheet {

    private final Areas areas;
    private final SheetVocabulary words;

    AreaSheet(Areas areas, SheetVocabulary words) {
        this.areas = areas;
        this.words = words;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.AREAS;
    }

    @Override
    public List<List<String>> rows(Known known, Locale locale) {
        var ended = new HashMap<AreaId, String>();
        return areas.all().stream()
                .map(area -> {
                    var parent = area.parent();
                    var before = ended.put(area.line(), area.code());
                    return List.of(
                            area.code(),
                            area.name(),
                            words.choice("kind", area.kind(), locale),
                            parent == null
                                    ? ""
                                    : known.code(parent, area.validity().from()),
                            area.validity().from().toString(),
                            Sheet.lastDay(area.validity()),
                            before == null ? "" : before);
                })
                .toList();
    }

    @Override
    public Effect take(Cells cells, Known known, Actor by) {
        var validity = cells.validity();
        var parent = parent(cells.orNull("parent"), known, validity.from());
        var area = new NewArea(
                cells.need("code"),
                cells.need("name"),
                cells.choice("kind", "kind", AreaKind.class),
                parent == null ? null : parent.id(),
                validity);
        var there = known.areaSince(area.code(), validity.from());
        if (there.isPresent()) {
            return change(there.get(), area, parent, known, by);
        }
        var before = cells.orNull("renamed_from");
        if (before == null) {
            var id = areas.establish(area, by);
            known.add(line(id, id, area, parent, 0));
        } else {
            var old = known.needArea("renamed_from", before, validity.from().minusDays(1));
            known.add(line(areas.establishNext(area, old.id(), by), old.line(), area, parent, 0));
        }
        return Effect.ADDED;
    }

    private Effect change(AreaLine there, NewArea area, @Nullable AreaLine parent, Known known, Actor by) {
        var now = line(there.id(), there.line(), area, parent, there.version());
        if (now.equals(there)) {
            return Effect.SAME;
        }
        areas.correct(there.id(), there.version(), area, by);
        known.replace(there, line(there.id(), there.line(), area, parent, there.version() + 1));
        return Effect.CHANGED;
    }

    private static @Nullable AreaLine parent(@Nullable String code, Known known, LocalDate on) {
        return code == null ? null : known.needArea("parent", code, on);
    }

    private static AreaLine line(AreaId id, AreaId line, NewArea area, @Nullable AreaLine parent, int version) {
        return new AreaLine(
                id,
                line,
                area.code(),
                area.name(),
                area.kind(),
                parent == null ? null : parent.line(),
                area.validity(),
                version);
    }
}
