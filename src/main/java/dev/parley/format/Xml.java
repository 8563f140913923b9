package dev.parley.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML. It leaves out the characters that XML cannot say at all, such as most
 * control characters.
 */
final class Xml {

	/** The one of the JDK, whatever else lies around. */
	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final XMLStreamWriter writer;

	private Xml(XMLStreamWriter writer) {
		this.writer = writer;
	}

	static Xml to(OutputStream out) {
		try {
			return new Xml(FACTORY
				.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 8192)));
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("XML cannot be written", ex);
		}
	}

	/** Begins a document whose elements are all of one namespace. */
	Xml document(String root, String namespace) throws IOException {
		return write(() -> {
			writer.writeStartDocument("UTF-8", "1.0");
			line();
			writer.writeStartElement(root);
			writer.writeDefaultNamespace(namespace);
		});
	}

	/** Begins an element; attributes are names and values in turn. */
	Xml start(String name, String... attributes) throws IOException {
		return write(() -> {
			line();
			writer.writeStartElement(name);
			attributes(attributes);
		});
	}

	Xml end() throws IOException {
		return write(writer::writeEndElement);
	}

	/** An element without content. */
	Xml empty(String name, String... attributes) throws IOException {
		return write(() -> {
			line();
			writer.writeEmptyElement(name);
			attributes(attributes);
		});
	}

	/** Adds an attribute to the element that was begun last. */
	Xml attribute(String name, String value) throws IOException {
		return write(() -> attributes(name, value));
	}

	/** An element with nothing but text in it. */
	Xml text(String name, String text, String... attributes) throws IOException {
		start(name, attributes);
		write(() -> writer.writeCharacters(clean(text)));
		return end();
	}

	Xml flush() throws IOException {
		return write(writer::flush);
	}

	private void line() throws XMLStreamException {
		writer.writeCharacters("\n");
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
		}
	}

	static String clean(String text) {
		if (text.chars().allMatch((unit) -> unit >= ' ' && unit < Character.MIN_SURROGATE)) {
			return text;
		}
		return text.codePoints()
			.filter(Xml::isSayable)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isSayable(int point) {
		return point == '\t' || point == '\n' || point == '\r' || (point >= ' ' && point < Character.MIN_SURROGATE)
				|| (point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF);
	}

	private Xml write(Step step) throws IOException {
		try {
			step.write();
			return this;
		}
		catch (XMLStreamException ex) {
			throw ex.getNestedException() instanceof IOException failure ? failure : new IOException(ex);
		}
	}

	private interface Step {

		void write() throws XMLStreamException;

	}

}
