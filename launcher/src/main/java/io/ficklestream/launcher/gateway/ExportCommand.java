package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what the stream has labelled as files of other tools. */
@Command(
        name = "export",
        description = "Write the images that have a mask, with their masks, as files that other tools read: Pascal VOC,"
                + " COCO, YOLO segmentation, Label Studio or CVAT.")
public final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "voc, coco, yolo-seg, label-studio or cvat.")
    private String format;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target;

    @Mixin
    private ExportFilter filter;

    @Mixin
    private GatewayConnection connection;

    private static final class Target {

        @Option(names = "--out", paramLabel = "DIR", description = "A folder that is empty or does not exist yet.")
        private Path folder;

        @Option(
                names = "--zip",
                paramLabel = "FILE",
                description = "Keep the archive instead of unpacking it, in a file that does not exist yet.")
        private Path archive;

        void requireUsable() {
            if (folder != null) {
                Download.requireRoom(folder);
            } else {
                Download.requireAbsent(archive);
            }
        }

        String fill(InputStream content) throws IOException {
            return folder != null
                    ? Download.unpack(content, folder).in(folder)
                    : Download.keep(content, archive).in(archive);
        }
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        target.requireUsable();
        GatewayClient gateway = connection.client(Patience.whileBusy(out::println));
        try (InputStream archive = ask(gateway)) {
            out.println(target.fill(archive));
        } catch (IOException e) {
            throw LauncherException.failure(
                    "the export is not complete, and nothing of it is kept: " + e.getMessage(), e);
        }
    }

    private InputStream ask(GatewayClient gateway) {
        try {
            return gateway.send(gateway.request("/exports/" + GatewayClient.encoded(format), filter.query())
                            .build())
                    .body();
        } catch (RefusedException e) {
            throw LauncherException.badInput("the gateway refuses the export: " + e.getMessage(), e);
        }
    }
}
