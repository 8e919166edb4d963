/** Common given names of Polish speakers, in the nominative. */
export const POLISH = `
Adam Adamina Adrian Adrianna Agata Agnieszka Albert Aldona Aleksander Aleksandra Aleksy Alfred Alicja Alina Aloizy Amelia Anastazja Anatol Andrzej Aneta Angelika Ania Anita
Anna Antoni Antonina Apolonia Arek Ariel Arkadiusz Arleta Artur Asia Augustyn Aurelia Barbara Bartek Bartłomiej Bartosz Basia Beata Benedykt Berenika Bernadeta Bernard
Bianka Błażej Bogdan Bogna Bogumił Bogumiła Bogusław Bogusława Bolesław Bożena Bronisław Bronisława Brygida Cecylia Celina Cezary Cyprian Czesław Czesława Dagmara Damian
Daniel Danuta Daria Dariusz Darek Dawid Delfina Dobrosława Dominik Dominika Dorota Edmund Edward Edyta Eligiusz Eliza Elwira Elżbieta Emil Emilia Eryk Ernest Eugenia
Eugeniusz Eustachy Ewa Ewelina Fabian Felicja Feliks Ferdynand Filip Florian Franciszek Franciszka Fryderyk Gabriel Gabriela Genowefa Gerard Gosia Grażyna Grzegorz Gustaw
Halina Hanna Helena Henryk Henryka Hieronim Honorata Hubert Ignacy Igor Ilona Inga Irena Ireneusz Irmina Iwo Iwona Iza Izabela Izydor Jacek Jadwiga Jagoda Jakub Jan Janina
Janusz Jarek Jarosław Jerzy Jędrzej Joanna Joachim Jolanta Jola Jowita Józef Józefa Judyta Julia Julian Julita Juliusz Justyna Kacper Kaja Kajetan Kalina Kamil Kamila
Karina Karol Karolina Kasia Katarzyna Kazimiera Kazimierz Kinga Klara Klaudia Klaudiusz Klemens Konrad Konstancja Konstanty Kornel Kornelia Krystian Krystyna Krystyn
Krzysztof Krzysiek Ksawery Ksenia Kuba Lech Lechosław Lena Leokadia Leon Leonard Leontyna Leszek Lidia Liliana Lilianna Liwia Lucjan Lucyna Ludmiła Ludwik Ludwika Łucja
Łukasz Maciej Maciek Magda Magdalena Maja Maksym Maksymilian Malwina Małgorzata Małgosia Marcel Marcelina Marcin Marek Maria Marian Marianna Mariola Mariusz Marlena Marta
Martyna Maryla Marysia Marzanna Marzena Mateusz Matylda Michalina Michał Mieczysław Mieczysława Mikołaj Milena Miłosz Miłosława Mirela Miron Mirosław Mirosława Monika
Nadia Natalia Natasza Nela Nikodem Nikola Nina Norbert Oksana Ola Olaf Olga Oliwia Oliwier Oskar Otylia Pamela Patrycja Patryk Paula Paulina Paweł Pelagia Piotr Piotrek
Przemek Przemysław Radek Radosław Rafał Regina Remigiusz Renata Robert Roch Roman Romana Romuald Roksana Rozalia Róża Rudolf Ryszard Sabina Sandra Sebastian Seweryn Sławek
Sławomir Sławomira Sonia Stanisław Stanisława Stefan Stefania Sylwester Sylwia Szczepan Szymon Tadeusz Tamara Tatiana Teodor Teresa Tobiasz Tomasz Tomek Tymon Tymoteusz
Urszula Wacław Wacława Waldemar Walentyna Walenty Wanda Weronika Wiesław Wiesława Wiktor Wiktoria Wincenty Wioleta Wioletta Wirginia Wit Witold Władysław Władysława
Włodzimierz Wojciech Wojtek Zbigniew Zbyszek Zdzisław Zdzisława Zenon Zenona Zofia Zosia Zuzanna Zygfryd Zygmunt Żaneta
`;
