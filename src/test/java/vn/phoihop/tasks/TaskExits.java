package vn.phoihop.tasks;

import java.util.UUID;
import java.util.stream.Stream;
import vn.phoihop.shared.Reference;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// Every way by which a task could come out.
class TaskExits implements Exits {

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final Offices offices;

    TaskExits(Tasks tasks, TaskSheets sheets, Offices offices) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.offices = offices;
    }

    @Override
    public Hidden hide(String word) {
        var owner = offices.aSpecialistOf("Sở Tư pháp");
        var output = new Output(OutputKind.REPORT, "Báo cáo " + word, "Đủ " + word);
        var source = new Reference("programmes/items", UUID.randomUUID().toString(), "1", "Nội dung");
        var fresh = NewTask.of("Việc " + word, output, owner.organisation(), Deadline.within(5))
                .from(source);
        var id = ((Planning.Planned) tasks.plan(fresh, owner.actor())).id();
        return new Hidden(
                owner,
                Stream.of(
                                "/tasks",
                                "/tasks?q=" + word,
                                "/tasks?mine=LEAD",
                                "/tasks?source=programmes/items&record=" + source.id(),
                                "/tasks/" + id,
                                "/tasks/export.csv",
                                "/tasks/export.xlsx?q=" + word,
                                "/tasks/" + id + "/split",
                                "/api/v1/tasks",
                                "/api/v1/tasks/" + id,
                                "/api/v1/tasks?q=" + word,
                                "/search?q=" + sheets.numberOf(id, owner.actor()))
                        .map(Exit::page)
                        .toList());
    }
}
