package vn.phoihop.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the session of a request once: the framework looks for it again after it has written it, to see whether it is
/// still there.
final class SessionOfARequest<S extends Session> implements FindByIndexNameSessionRepository<S> {

    private final FindByIndexNameSessionRepository<S> stored;

    @SuppressWarnings("ThreadLocalUsage") // there is one of these, as long as the program runs
    private final ThreadLocal<@Nullable S> written = new ThreadLocal<>();

    SessionOfARequest(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public S createSession() {
        return stored.createSession();
    }

    @Override
    public void save(S session) {
        stored.save(session);
        written.set(session);
    }

    @Override
    public @Nullable S findById(String id) {
        var known = written.get();
        return known != null && known.getId().equals(id) ? known : stored.findById(id);
    }

    @Override
    public void deleteById(String id) {
        written.remove();
        stored.deleteById(id);
    }

    @Override
    public Map<String, S> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value);
    }

    /// Around everything else: what was written while a request was answered is forgotten with its answer.
    final class Forgetting extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } finally {
                written.remove();
            }
        }
    }
}
