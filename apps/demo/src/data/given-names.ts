/** Given names of Georgia, in two generations, so that no boy of fifteen is called Ushangi. */
export interface GivenNames {
  /** Common at any age. */
  readonly timeless: readonly string[];
  /** Mostly people born before about 1985. */
  readonly older: readonly string[];
  /** Mostly people born since. */
  readonly younger: readonly string[];
}

/** The year of birth between the two generations. */
export const generationYear = 1985;

const words = (text: string) => text.trim().split(/\s+/);

export const maleNames: GivenNames = {
  timeless: words(`
    გიორგი დავით ლევან ირაკლი ზურაბ ალექსანდრე ილია ვახტანგ ლაშა შოთა მიხეილ არჩილ შალვა აკაკი
    კონსტანტინე დიმიტრი იოსებ ბექა გელა კახაბერ ვასილ რევაზ გრიგოლ სანდრო
  `),
  older: words(`
    ვაჟა თემურ მამუკა ავთანდილ ამირან მალხაზ პაატა ზაზა მერაბ ნოდარ ოთარ სერგო თამაზ უშანგი ჯემალ
    ჯუმბერ ბადრი ბესიკ გივი გოჩა ელგუჯა იმედა კობა მურმან ნუგზარ რამაზ როინ ტარიელ ფრიდონ ხვიჩა
    ჯაბა ემზარ თენგიზ ვალერი
  `),
  younger: words(`
    ლუკა ნიკოლოზ საბა გაბრიელ მათე ანდრია დემეტრე თორნიკე გიგა გოგა ცოტნე ბაქარ რატი თედო იოანე
    ჭაბუკა ნიკა
  `),
};

export const femaleNames: GivenNames = {
  timeless: words(`
    ნინო მარიამ ანა თამარ ქეთევან ეკატერინე მაია ნათია თეონა სალომე თინათინ ელენე სოფიო რუსუდან
    ნინა ქრისტინე თეა ლელა ირმა შორენა ხათუნა თამუნა
  `),
  older: words(`
    ნანა მანანა ია ნონა ეთერ ლამარა დალი ციალა მზია გულნარა ცისანა დარეჯან ნუნუ ლია ინგა მაკა ეკა
    მედეა ლეილა ნარგიზა ლალი ჟუჟუნა იზოლდა ასმათ ნაზი ლიანა
  `),
  younger: words(`
    ნესტან თათია ბარბარე ნია ლანა ელისო ნუცა გვანცა ანი მარი სოფო მაგდა თეკლა კესარია ანასტასია
    ლიზი ვერიკო მართა ნატალია ანა-მარია
  `),
};
