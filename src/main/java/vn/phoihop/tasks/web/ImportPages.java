package vn.phoihop.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.ImportedRow;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.TaskImports;

/// Bringing a table of tasks in: the form to download, the dry run, the confirmation.
@MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
@Controller
@RequestMapping("/tasks/import")
class ImportPages {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TaskImports imports;
    private final TaskFiles files;

    ImportPages(TaskImports imports, TaskFiles files) {
        this.imports = imports;
        this.files = files;
    }

    /// The tasks of a table, as they wait in the page to be confirmed.
    record Draft(List<NewTask> tasks) {}

    @GetMapping
    ModelAndView form(@ModelAttribute ImportForm asked, BindingResult ignored) {
        return view(ImportPage.empty(asked, ""), HttpStatus.OK);
    }

    @GetMapping("/form.xlsx")
    void blank(HttpServletResponse response) throws IOException {
        Reply.file(response, Reply.XLSX, "mau-nhap-nhiem-vu.xlsx", files.form());
    }

    /// Reads a file and shows what it would give; nothing is kept.
    @PostMapping
    ModelAndView read(@ModelAttribute ImportForm asked, BindingResult ignored, Actor actor) throws IOException {
        var file = asked.file();
        if (file == null || file.isEmpty()) {
            return view(ImportPage.empty(asked, "tasks.import.file.empty"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var form = UUID.randomUUID();
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (imports.read(name, file.getBytes(), form, actor)) {
            case TaskImports.Answer.Nothing(var why) ->
                view(ImportPage.empty(asked, "tasks.import.file." + why), HttpStatus.UNPROCESSABLE_CONTENT);
            case TaskImports.Answer.Rows(var rows, var headings) ->
                view(new ImportPage(asked, form, name, rows, headings, draft(asked, rows), ""), HttpStatus.OK);
        };
    }

    private static String draft(ImportForm asked, List<ImportedRow> rows) {
        var source = asked.reference();
        var tasks = rows.stream()
                .map(ImportedRow::task)
                .flatMap(task -> task == null ? Stream.of() : Stream.of(task))
                .map(task -> source == null ? task : task.from(source))
                .toList();
        return JSON.writeValueAsString(new Draft(tasks));
    }

    /// Gives the tasks of the table that was shown; sent twice, it gives them once.
    @PostMapping("/confirm")
    ModelAndView confirm(@ModelAttribute ImportForm asked, BindingResult ignored, Actor actor) {
        try {
            var draft = JSON.readValue(ActForm.typed(asked.draft()), Draft.class);
            return switch (imports.confirm(draft.tasks(), actor)) {
                case TaskImports.Confirmed.Given given -> Reply.seeOther("/tasks?phase=ALL&mine=OWNER&sort=PLANNED");
                case TaskImports.Confirmed.Refused refused ->
                    view(ImportPage.empty(asked, "tasks.refusal." + refused.why()), HttpStatus.CONFLICT);
            };
        } catch (JacksonException | IllegalArgumentException broken) {
            return view(ImportPage.empty(asked, "tasks.import.file.broken"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView view(ImportPage page, HttpStatus status) {
        var view = new ModelAndView("tasks/import", "page", page);
        view.setStatus(status);
        return view;
    }
}
