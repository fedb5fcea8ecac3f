package io.ficklestream.formats.archive;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Exporter;
import io.ficklestream.formats.FileNames;
import java.io.IOException;
import java.io.OutputStream;

/** What all formats do alike: checks, file names, README.txt, manifest.csv. The rest is the format's {@link Layout}. */
public final class ArchiveExporter implements Exporter {
    private final Archive archive;
    private final ClassNames classes;
    private final Manifest manifest;
    private final Layout layout;
    private boolean finished;

    private ArchiveExporter(Archive archive, ClassNames classes, Layout.Factory factory) throws IOException {
        this.archive = archive;
        this.classes = classes;
        manifest = new Manifest(archive);
        layout = factory.begin(archive, classes);
    }

    /** Begins an archive in one format. */
    public static Exporter open(OutputStream out, ClassNames classes, Layout.Factory factory) throws IOException {
        Archive archive = new Archive(out);
        try {
            return new ArchiveExporter(archive, classes, factory);
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    @Override
    public void add(ExportImage image) throws IOException {
        requireUnfinished();
        classes.check("the mask of " + image.id(), image.mask());
        String name = FileNames.of(image.id());
        layout.add(image, name);
        manifest.add(image, name);
    }

    @Override
    public void leaveOut(String id, String reason) throws IOException {
        requireUnfinished();
        manifest.leaveOut(id, reason);
        archive.stillHere();
    }

    @Override
    public void stillHere() throws IOException {
        requireUnfinished();
        archive.stillHere();
    }

    @Override
    public void finish() throws IOException {
        requireUnfinished();
        finished = true;
        layout.finish();
        manifest.writeTo(archive);
        archive.text("README.txt", layout.readme() + archive.remarks() + "\n" + manifest.summary());
        archive.finish();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("this archive is finished: open another for more images");
        }
    }
}
