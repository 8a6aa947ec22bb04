package chokepoint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.mistake.Mistake;
import chokepoint.policy.yaml.PolicyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySerialTest {

    @Test
    void aPolicyComesBackEqualAndAnswersAlike() throws IOException, ClassNotFoundException {
        Policy policy = Policies.policy(ValidPolicies.FULL);
        Policy back = roundTrip(policy);
        assertThat(back).isEqualTo(policy);
        assertThat(back.segmentations().get(0).place(Lines.coded("854231")))
                .isEqualTo(policy.segmentations().get(0).place(Lines.coded("854231")));
    }

    @Test
    void mistakesComeBackEqual() throws IOException, ClassNotFoundException {
        PolicyException thrown = new PolicyException(List.of(new Mistake("policy.yml", 1, 1, "no")));
        assertThat(roundTrip(thrown).mistakes()).isEqualTo(thrown.mistakes());
    }

    @Test
    void theSameBytesMakeEqualPolicies() {
        assertThat(Policies.policy(ValidPolicies.FULL)).isEqualTo(Policies.policy(ValidPolicies.FULL));
    }

    @SuppressWarnings("unchecked")
    private static <T> T roundTrip(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
