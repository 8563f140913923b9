package dev.parley.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTests {

	@ParameterizedTest
	@ValueSource(strings = { "plain", "<script>alert('x')</script>", "a & b", "\"quoted\"", "]]>", "😀", "עברית ١٢٣",
			"<!-- -->", "&#0;", "\u202Eright to left", "e\u0301", "\u00A0" })
	void saysAnyTextSoThatItIsReadAsItWas(String text) throws Exception {
		assertThat(read(text)).containsExactly(text, text);
	}

	@ParameterizedTest
	@CsvSource({ "a\u0000b, ab", "a\u0008b, ab", "a\u001Fb, ab", "a\uFFFEb, ab", "a\uD83Db, ab", "a\uDE00b, ab" })
	void leavesOutWhatXmlCannotSay(String text, String read) throws Exception {
		assertThat(read(text)).containsExactly(read, read);
	}

	/** The text as content and as an attribute, as another parser reads it. */
	private static String[] read(String text) throws Exception {
		var out = new ByteArrayOutputStream();
		Xml.to(out).document("all", "urn:test").text("one", text, "name", text).end().flush();
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray())).getDocumentElement();
		var one = (org.w3c.dom.Element) root.getElementsByTagNameNS("urn:test", "one").item(0);
		return new String[] { one.getTextContent(), one.getAttribute("name") };
	}

}
