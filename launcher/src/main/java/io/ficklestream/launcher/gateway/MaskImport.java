package io.ficklestream.launcher.gateway;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.voc.UnusableFolderException;
import io.ficklestream.formats.voc.VocEntry;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.io.IOException;
import java.nio.file.Files;

/** Brings photographs with masks to the gateway; where it has the photograph, the mask alone. */
final class MaskImport {

    /** What the numbers in masks mean. */
    static final ClassNames CLASSES = new ClassNames(VocClasses.NAMES);

    private static final PhotographDecoder DECODER = new PhotographDecoder(DecodeLimits.DEFAULT);

    private final Images gateway;
    private final ImportTally tally;

    MaskImport(Images gateway, ImportTally tally) {
        this.gateway = gateway;
        this.tally = tally;
    }

    /** Brings one, and counts what became of it. */
    void bring(VocEntry entry) {
        try {
            entry.readMask(CLASSES);
            submit(entry);
        } catch (UnusableFolderException | UnreadablePhotographException | RefusedException e) {
            tally.refused(entry.id(), e.getMessage());
        } catch (IOException e) {
            tally.refused(entry.id(), "a file cannot be read: " + e.getMessage());
        }
    }

    private void submit(VocEntry entry) throws IOException {
        try {
            if (gateway.submitWithMask(entry.id(), entry.photograph(), entry.mask())) {
                tally.accepted(entry.id());
            } else {
                tally.alreadyThere(entry.id());
            }
        } catch (RefusedException e) {
            if (e.problem().differs().isEmpty()) {
                throw e;
            }
            complete(entry, e.problem());
        }
    }

    /** What is there under the id has another mask or none, or came out with other bytes than it went in. */
    private void complete(VocEntry entry, Problem conflict) throws IOException {
        if (conflict.differs().contains(Problem.PHOTOGRAPH)) {
            requireSamePixels(entry);
        }
        if (conflict.differs().contains(Problem.MASK)) {
            gateway.replaceMask(entry.id(), entry.mask());
            tally.maskReplaced(entry.id());
        } else {
            tally.alreadyThere(entry.id());
        }
    }

    /** Tools write to a photograph's metadata, as exports do; a mask still lies on it as long as the pixels are the same. */
    private void requireSamePixels(VocEntry entry) throws IOException {
        byte[] there = gateway.photograph(entry.id());
        if (!DECODER.decode(there).equals(DECODER.decode(Files.readAllBytes(entry.photograph())))) {
            throw new RefusedException(
                    Problem.ofFile("another photograph is there under this id, and the mask would not"
                            + " lie on it: give the files of " + entry.photograph() + " another name"));
        }
    }
}
