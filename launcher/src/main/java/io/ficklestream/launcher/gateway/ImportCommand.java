package io.ficklestream.launcher.gateway;

import io.ficklestream.formats.voc.UnusableFolderException;
import io.ficklestream.formats.voc.VocEntry;
import io.ficklestream.formats.voc.VocFolder;
import io.ficklestream.launcher.LauncherException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Submits photographs with masks that people drew elsewhere. */
@Command(
        name = "import",
        description = "Submit photographs together with masks that people drew: the segmenter learns from them as true"
                + " labels. Where a photograph is there already with another mask, or none, the folder's takes its place;"
                + " what is the same is left as it is.")
public final class ImportCommand implements Callable<Integer> {

    /** The formats that can be read. */
    enum Format {
        /** A folder as Pascal VOC distributes them. */
        VOC
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "voc.")
    private Format format;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "A folder with JPEGImages and SegmentationClass; with lists in ImageSets/Segmentation, the images"
                            + " in them.")
    private Path folder;

    @Mixin
    private GatewayConnection connection;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<VocEntry> entries = entries();
        ImportTally tally = new ImportTally(out::println);
        Images images = new Images(connection.client(Patience.whileBusy(out::println)));
        entries.forEach(new MaskImport(images, tally)::bring);
        out.println(tally.summary());
        return tally.isClean() ? 0 : LauncherException.FAILURE;
    }

    private List<VocEntry> entries() {
        try {
            return VocFolder.read(folder, MaskImport.CLASSES);
        } catch (UnusableFolderException e) {
            throw LauncherException.badInput(e.getMessage(), e);
        }
    }
}
