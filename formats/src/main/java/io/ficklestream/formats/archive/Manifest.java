package io.ficklestream.formats.archive;

import io.ficklestream.formats.ExportImage;
import java.io.IOException;

/** Tables of the images that are in an archive, and of those that are not, as CSV (RFC 4180). */
final class Manifest {
    private final Spool images;
    private final Spool leftOut;
    private long imageCount;
    private long leftOutCount;

    Manifest(Archive archive) throws IOException {
        images = archive.spool();
        images.text("id,file,width,height,confidence,model,made_by\r\n");
        leftOut = archive.spool();
        leftOut.text("id,reason\r\n");
    }

    void add(ExportImage image, String name) throws IOException {
        String confidence = image.confidence().isPresent()
                ? Double.toString(image.confidence().getAsDouble())
                : "";
        String maker = image.byPerson() ? "person" : "model";
        images.text(String.join(
                ",",
                quoted(image.id()),
                name,
                Integer.toString(image.width()),
                Integer.toString(image.height()),
                confidence,
                quoted(image.modelVersion()),
                maker + "\r\n"));
        imageCount++;
    }

    void leaveOut(String id, String reason) throws IOException {
        leftOut.text(quoted(id) + "," + quoted(reason) + "\r\n");
        leftOutCount++;
    }

    void writeTo(Archive archive) throws IOException {
        archive.content("manifest.csv", images);
        if (leftOutCount > 0) {
            archive.content("left-out.csv", leftOut);
        }
    }

    /** How many images there are, in a sentence or two. */
    String summary() {
        String left = leftOutCount == 0 ? "" : "Left out: " + leftOutCount + ", see left-out.csv.\n";
        return "Images: " + imageCount + ", with id, confidence and model in manifest.csv.\n" + left;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
