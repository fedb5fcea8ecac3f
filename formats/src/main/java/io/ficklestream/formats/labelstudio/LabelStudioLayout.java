package io.ficklestream.formats.labelstudio;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.archive.Archive;
import io.ficklestream.formats.archive.Document;
import io.ficklestream.formats.archive.Layout;
import io.ficklestream.formats.archive.SpooledJsonArray;
import java.io.IOException;

/**
 * Label Studio's tasks, each with one brush region for every class of its mask. A model's mask is a prediction, with its
 * version and confidence; a person's is an annotation. Background and pixels of 255 have no brush, and cannot be told
 * apart.
 */
public final class LabelStudioLayout implements Layout {
    /** Where Label Studio serves files from a folder of its own machine. */
    private static final String LOCAL_FILES = "/data/local-files/?d=";

    private static final String FOLDER = "images/";

    private final Archive archive;
    private final ClassNames classes;
    private final SpooledJsonArray tasks;

    public LabelStudioLayout(Archive archive, ClassNames classes) throws IOException {
        this.archive = archive;
        this.classes = classes;
        tasks = new SpooledJsonArray(archive);
    }

    @Override
    public void add(ExportImage image, String name) throws IOException {
        String file = archive.photograph(FOLDER, name, image);
        tasks.add(Task.of(image, LOCAL_FILES + FOLDER + file, classes));
    }

    @Override
    public void finish() throws IOException {
        Document all = new Document();
        tasks.writeTo(all);
        archive.content("tasks.json", all);
        archive.text("label_config.xml", LabelConfig.of(classes));
    }

    @Override
    public String readme() {
        return """
                Label Studio tasks with brush regions.
                images: photographs, as they were submitted. tasks.json: what is imported. label_config.xml: the labelling interface.
                1. Unzip this archive in a folder, say /srv/export, on the machine that runs Label Studio.
                2. Start Label Studio with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and
                   LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/srv/export in its environment.
                3. Make a project, paste label_config.xml as its labelling interface, and add /srv/export/images as source storage
                   of type "Local files" without synchronizing it: only then are its files served.
                4. Import tasks.json. Masks of models are predictions, with model version and score; masks of people are annotations.
                Any other place that serves images will do as well: replace the text "/data/local-files/?d=" in tasks.json.
                """;
    }
}
