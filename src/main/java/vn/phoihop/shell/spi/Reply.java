package vn.phoihop.shell.spi;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Answers that the pages of every module give in the same way.
public final class Reply {

    /// A workbook.
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// A word processor’s document.
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// Lines of values with commas between them.
    public static final String CSV = "text/csv;charset=UTF-8";

    /// Printed pages.
    public static final String PDF = "application/pdf";

    private Reply() {}

    /// It is done; see the page at this address of ours (its values encoded), which may be loaded again without harm.
    public static ModelAndView seeOther(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /// A page with a status of its own.
    public static ModelAndView page(HttpStatus status, String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }

    /// A file to keep, under this name (letters of ASCII), which no cache keeps.
    public static void file(HttpServletResponse response, String type, String name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
