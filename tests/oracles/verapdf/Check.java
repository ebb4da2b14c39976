import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Reference;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Check PDF files with veraPDF: `Check 2a,ua1 FILE…` prints a line of JSON for each file and flavour.
 *
 * The profiles are read here, since the engine's own reader needs a JAXB runtime that its package leaves out.
 */
public final class Check {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    String[] flavours = args[0].split(",");
    Map<String, ValidationProfile> profiles = new HashMap<>();
    for (String flavour : flavours) profiles.put(flavour, readProfile(flavour));
    for (int i = 1; i < args.length; i++) {
      for (String flavour : flavours) System.out.println(check(args[i], flavour, profiles.get(flavour)));
    }
  }

  private static String check(String file, String flavour, ValidationProfile profile) {
    String subject = "{\"file\":" + quote(file) + ",\"flavour\":" + quote(flavour);
    try (InputStream stream = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, profile.getPDFAFlavour());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      return subject + ",\"compliant\":" + result.isCompliant() + ",\"failures\":[" + failures(result) + "]}";
    } catch (Exception problem) {
      return subject + ",\"compliant\":false,\"failures\":[{\"rule\":\"unreadable\",\"message\":"
          + quote(String.valueOf(problem)) + ",\"context\":\"\",\"count\":1}]}";
    }
  }

  private static String failures(ValidationResult result) {
    Map<String, TestAssertion> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      first.putIfAbsent(rule, assertion);
      counts.merge(rule, 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    first.forEach((rule, assertion) -> {
      String message = assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage();
      lines.add("{\"rule\":" + quote(rule) + ",\"message\":" + quote(message) + ",\"context\":"
          + quote(assertion.getLocation().getContext()) + ",\"count\":" + counts.get(rule) + "}");
    });
    return String.join(",", lines);
  }

  private static ValidationProfile readProfile(String flavourId) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
    String name = flavourId.equals("ua2") ? "PDFUA-2-ISO32005"
        : flavourId.startsWith("ua") ? "PDFUA-" + flavourId.substring(2) : "PDFA-" + flavourId.toUpperCase();
    Element root;
    try (InputStream stream = Check.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
    }
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : descendants(root, "rule")) rules.add(readRule(rule));
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element variable : descendants(root, "variable")) {
      variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
          text(variable, "defaultValue"), text(variable, "value")));
    }
    return Profiles.profileFromValues(flavour, Profiles.profileDetailsFromValues(name, name, "", new java.util.Date(0)), "",
        rules, variables);
  }

  private static Rule readRule(Element rule) {
    Element id = descendants(rule, "id").get(0);
    RuleId ruleId = Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
        id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : descendants(rule, "argument")) {
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), attribute(argument, "name"), null));
    }
    ErrorDetails error = Profiles.errorFromValues(text(rule, "message"), arguments);
    List<Reference> references = new ArrayList<>();
    for (Element reference : descendants(rule, "reference")) {
      references.add(Profiles.referenceFromValues(reference.getAttribute("specification"), reference.getAttribute("clause")));
    }
    String deferred = attribute(rule, "deferred");
    return Profiles.ruleFromValues(ruleId, rule.getAttribute("object"), deferred == null ? null : Boolean.valueOf(deferred),
        rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"), error, references);
  }

  private static List<Element> descendants(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    var nodes = parent.getElementsByTagNameNS("*", name);
    if (nodes.getLength() == 0) nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element) elements.add((Element) node);
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    List<Element> found = descendants(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  private static String quote(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : String.valueOf(text).toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < 0x20 || c > 0x7e) json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }
}
