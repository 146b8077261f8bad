using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Validation;

/// <summary>The schema of the examples in section 5 of the specification, with what else the rules need.</summary>
internal static class Pets
{
    public const string Sdl = """
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          animals: [Pet!]!
          human: Human
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          findDog(searchBy: FindDogInput): Dog
          booleanList(booleanListArg: [Boolean!]): Boolean
          arguments: Arguments
          place(at: Position, near: [Position!]): String
          any(value: Any): Any
        }

        type Mutation {
          addPet(pet: PetInput!): Pet
          addPets(pets: [PetInput!]!): [Pet]
          changePet(pet: PetInput): Pet
        }

        type Subscription {
          newMessage: Message
          otherMessage: Message
        }

        type Message { body: String sender: String }

        scalar Any
        scalar Position @specifiedBy(url: "https://example.org/position")

        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }

        interface Sentient { name: String! }
        interface Pet { name: String! nickname: String relatives: [Pet] }
        interface Canine implements Pet { name: String! nickname: String relatives: [Pet] barkVolume: Int }

        type Dog implements Pet & Canine {
          name: String!
          nickname: String
          relatives: [Pet]
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          isAt(x: Int, y: Int): Boolean
          owner: Human
          mother: Dog
        }

        type Cat implements Pet {
          name: String!
          nickname: String
          relatives: [Pet]
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
          mother: Cat
          furColor: String
        }

        type Alien implements Sentient { name: String! homePlanet: String numEyes: Int }
        type Human implements Sentient { name: String! pets: [Pet!] relatives: [Human]! }

        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien

        input FindDogInput { name: String owner: String }
        input CatInput { name: String! nickname: String meowVolume: Int }
        input DogInput { name: String! nickname: String barkVolume: Int }
        input PetInput @oneOf { cat: CatInput dog: DogInput }
        input Complex {
          requiredField: Boolean!
          nonNullWithDefault: Boolean! = false
          intField: Int
          stringListField: [String!]
          nested: Complex
        }

        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          idArgField(idArg: ID): ID
          stringArgField(stringArg: String): String
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean!]): [Boolean]
          stringListArgField(stringListArg: [String]): [String]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
          enumArgField(enumArg: DogCommand): DogCommand
          complexArgField(complexArg: Complex): String
          oneOfArgField(oneOfArg: PetInput): String
        }

        directive @tag(name: String!, level: Int = 1) repeatable on QUERY | FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onFragmentDefinition on FRAGMENT_DEFINITION
        directive @onFragmentSpread on FRAGMENT_SPREAD
        directive @onInlineFragment on INLINE_FRAGMENT
        directive @onVariableDefinition on VARIABLE_DEFINITION
        """;

    public static Schema Schema { get; } = new SchemaBuilder().Add(Sdl).BuildOrThrow();

    /// <summary>A schema that can be queried and nothing else.</summary>
    public static Schema QueryOnly { get; } = new SchemaBuilder().Add("type Query { hello: String }").BuildOrThrow();
}
