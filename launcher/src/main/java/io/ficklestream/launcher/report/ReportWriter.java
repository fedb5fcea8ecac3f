package io.ficklestream.launcher.report;

import io.ficklestream.launcher.output.Json;
import java.nio.charset.StandardCharsets;

/** Writes what remains of a run: the page, the summary, and the figures against given masks. */
public final class ReportWriter {

    private ReportWriter() {}

    public static void write(Report report, ResultFolder folder) {
        folder.writeReport(HtmlReport.render(report).getBytes(StandardCharsets.UTF_8));
        folder.writeSummary(Summary.document(report));
        if (report.truth() != null) {
            folder.writeBeside("truth.json", Json.bytes(report.truth().document()));
        }
    }
}
