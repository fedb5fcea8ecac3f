package io.ficklestream.vision.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The image readers this package uses, in a registry of its own.
 *
 * <p>ImageIO's shared registry finds plug-ins through the context class loader of whichever thread asks first, so
 * what it can read would depend on the container; and registering there would change decoding for everybody else.
 */
final class ImageReaders {
    private static final ServiceRegistry READERS = register();

    private ImageReaders() {}

    static ImageReaderSpi provider(String className) {
        Iterator<ImageReaderSpi> all = READERS.getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java runtime has no image reader " + className
                + ": run with the java.desktop module (a full JDK or JRE, headless is enough)");
    }

    private static ServiceRegistry register() {
        // Photographs are in memory already; the default is a temporary file for each.
        ImageIO.setUseCache(false);
        ServiceRegistry readers =
                new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        // The JDK's own readers first: the JPEG reader looks up the one it delegates to when it is registered.
        IIORegistry.getDefaultInstance()
                .getServiceProviders(
                        ImageReaderSpi.class,
                        provider -> provider.getClass().getName().startsWith("com.sun.imageio."),
                        false)
                .forEachRemaining(readers::registerServiceProvider);
        readers.registerServiceProvider(new JPEGImageReaderSpi());
        readers.registerServiceProvider(new WebPImageReaderSpi());
        return readers;
    }
}
