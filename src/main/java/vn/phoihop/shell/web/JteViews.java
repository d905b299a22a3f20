package vn.phoihop.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;

/// Shows pages through compiled jte templates: the view `organisations/list` is the template `organisations/list.jte`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class JteViews {

    @Bean
    ViewResolver jteViewResolver(Frames frames) {
        return new Resolver(TemplateEngine.createPrecompiled(ContentType.Html), frames);
    }

    private static final class Resolver extends AbstractTemplateViewResolver {

        private final TemplateEngine engine;
        private final Frames frames;

        Resolver(TemplateEngine engine, Frames frames) {
            this.engine = engine;
            this.frames = frames;
            setViewClass(JteView.class);
            setSuffix(".jte");
            setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        }

        @Override
        protected JteView instantiateView() {
            return new JteView(engine, frames);
        }

        @Override
        protected Class<?> requiredViewClass() {
            return JteView.class;
        }
    }

    private static final class JteView extends AbstractTemplateView {

        private final TemplateEngine engine;
        private final Frames frames;

        JteView(TemplateEngine engine, Frames frames) {
            this.engine = engine;
            this.frames = frames;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return engine.hasTemplate(getUrl());
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            model.put("frame", frames.of(request));
            var output = new StringOutput();
            engine.render(getUrl(), model, output);
            response.getWriter().write(output.toString());
        }
    }
}
