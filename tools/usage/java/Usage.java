import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import kgb.client.ApiClient;
import kgb.client.api.FamiliesApi;

/** A small use of the generated client: every example becomes an object and gives back the same document. */
public class Usage {
    /** Takes arguments such as Person=spec/examples/person/minimal.json; exit status 1 when one does not come back. */
    public static void main(String[] examples) throws Exception {
        new FamiliesApi(new ApiClient());
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
        int lost = 0;
        for (String example : examples) {
            int split = example.indexOf('=');
            JsonNode document = mapper.readTree(Files.readString(Path.of(example.substring(split + 1))));
            Class<?> kind = Class.forName("kgb.client.model." + example.substring(0, split));
            JsonNode back = mapper.valueToTree(mapper.treeToValue(document, kind));
            if (!back.equals(document)) {
                lost++;
                System.out.println(example + "\n  sent  " + document + "\n  back  " + back);
            }
        }
        System.out.println(examples.length - lost + " of " + examples.length + " examples came back whole");
        System.exit(lost == 0 ? 0 : 1);
    }
}
