package vn.phoihop.publicsite.rebuilding;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Draws an image anew: its pixels upright, and nothing else of the file.
final class Images {

    private static final float QUALITY = 0.88f;
    private static final long MOST_PIXELS = 60_000_000;

    private Images() {}

    static byte[] jpeg(byte[] content) throws IOException {
        return jpeg(drawn(content, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(content, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(byte[] content, int type) throws IOException {
        var image = read(content);
        int turn = turn(content);
        boolean lying = turn >= 5;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var fresh = new BufferedImage(width, height, type);
        var pen = fresh.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(image, upright(turn, image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return fresh;
    }

    /// A picture that would not fit into memory is refused before it is opened.
    private static BufferedImage read(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not an image");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /// How the camera was held, 1 to 8 as EXIF counts.
    private static int turn(byte[] content) throws IOException {
        try {
            var found = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return found == null || !found.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : found.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    private static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
