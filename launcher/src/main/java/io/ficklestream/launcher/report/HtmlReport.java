package io.ficklestream.launcher.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Renders the report as one HTML page that links to the pictures beside it and to nothing else. */
final class HtmlReport {

    private static final String TEMPLATE = "/report/report.html";

    private HtmlReport() {}

    /** The page; every text in it is escaped. */
    static String render(Report report) {
        return template().data("report", report).render();
    }

    private static Template template() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        return engine.parse(source(), Variant.forContentType(Variant.TEXT_HTML), TEMPLATE);
    }

    private static String source() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's template cannot be read", e);
        }
    }
}
