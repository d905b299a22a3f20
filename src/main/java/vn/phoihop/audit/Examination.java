package vn.phoihop.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.phoihop.access.InstallationKey;
import vn.phoihop.audit.Fault.Kind;
import vn.phoihop.audit.LineStore.Anchor;
import vn.phoihop.audit.LineStore.Stored;

/// Goes along the trail from its first line to its last and collects what is wrong.
record Examination(Head head, List<Anchor> anchors, InstallationKey key) {

    /// How far the trail was followed: the number and hash of the last line that has a place in it.
    private record Place(long number, Hash hash) {

        private static final Place BEGINNING = new Place(0, Hash.ofNothing());
    }

    Verification of(Iterator<Stored> lines) {
        var faults = new ArrayList<Fault>();
        var last = Place.BEGINNING;
        var count = 0L;
        while (lines.hasNext()) {
            var line = lines.next();
            count++;
            if (line.number() < 1 || line.number() > head.number()) {
                faults.add(Fault.at(Kind.INSERTED, line.number()));
            } else {
                examine(line, last, faults);
                last = new Place(line.number(), line.hash());
            }
        }
        examineEnd(last, faults);
        return new Verification(count, List.copyOf(faults), !head.isUnsealed() && !head.isSealedWith(key));
    }

    private void examine(Stored line, Place last, List<Fault> faults) {
        var number = line.number();
        if (number > last.number() + 1) {
            faults.add(new Fault(Kind.REMOVED, last.number() + 1, number - 1));
        } else if (!line.previous().equals(last.hash())) {
            faults.add(Fault.at(Kind.REPLACED, number == 1 ? 1 : last.number()));
        }
        if (!line.entry().hash(number, line.previous()).equals(line.hash())) {
            faults.add(Fault.at(Kind.CHANGED, number));
        } else if (!isAsSealed(number, line.hash())) {
            faults.add(Fault.at(Kind.NOT_AS_SEALED, number));
        }
    }

    private void examineEnd(Place last, List<Fault> faults) {
        if (last.number() < head.number()) {
            faults.add(new Fault(Kind.REMOVED, last.number() + 1, head.number()));
        } else if (!last.hash().equals(head.hash())) {
            faults.add(Fault.at(Kind.REPLACED, last.number()));
        }
        if (head.isUnsealed() ? !anchors.isEmpty() : head.isSealedWith(key) && !head.isGenuine(key)) {
            faults.add(Fault.at(Kind.END_FORGED, head.number()));
        }
        anchors.stream()
                .map(anchor -> anchor.head().number())
                .filter(number -> number > head.number())
                .max(Long::compare)
                .ifPresent(number -> faults.add(new Fault(Kind.REMOVED, head.number() + 1, number)));
    }

    /// The seal of a day that ended with this line, if there is one made with our key, remembers this hash.
    private boolean isAsSealed(long number, Hash hash) {
        return anchors.stream()
                .map(Anchor::head)
                .filter(end -> end.number() == number && end.isSealedWith(key))
                .allMatch(end -> end.hash().equals(hash) && end.isGenuine(key));
    }
}
