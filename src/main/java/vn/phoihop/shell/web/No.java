package vn.phoihop.shell.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.shell.spi.NoPage;

/// A no, as whoever asked can read it: a page for people, a problem detail for other systems.
final class No {

    private No() {}

    static Object answer(String uri, int status, String incident) {
        if (uri.startsWith("/api/")) {
            var problem = ProblemDetail.forStatus(status);
            if (!incident.isEmpty()) {
                problem.setProperty("incident", incident);
            }
            return ResponseEntity.status(status).body(problem);
        }
        var view = new ModelAndView("shell/no", "page", new NoPage(status, incident));
        view.setStatus(HttpStatus.valueOf(status));
        return view;
    }
}
